"""What tests of code that calls an API need: its mock without a network, models, faults.

Begin with `recording_mock`, which tests use. A client sends to it by `transport`; `replying` gives
the mock's answer, or what is planned instead (`plans`, `canned_answers`), and keeps
`recorded_calls` for `call_assertions`. `factories` make models, `plugin` has pytest's fixtures.

Nothing is imported here, so that each module costs only those who need it.
"""
