"""A server that behaves as its description says, with what was created, changed and deleted.

Begin with `mock`, which answers requests, and `world`, which puts together what it answers from.

- What the description says, the same for all mocks of an API: `blueprint` of `collections`,
  `kinds`, `forms` and `alignment`; `client_view` has what only the client's code says.
- What there is: `state` in a `store`, `relations` between things, `views` of them (`kept_views`),
  with what is `unsaid`; `things` changes it.
- What becomes of a call: `answers` by `filters` and `actions`, written by `writing` with `paging`
  and `envelopes`; `kept_answers` are given again.
- What comes before: the `gate` of `rates` and `faults`.
- What is sent: `notifications` for `callbacks`, by `deliveries`.
- What runs it: `application` with `control`, `command`, by `settings`.

`schemas` and `paths` are ways through schemas and values. Nothing is imported here, so that each
module costs only those who need it.
"""
