"""Values that schemas accept: plausible ones, the same for the same seed and key.

Begin with `sampler`. A schema is taken apart once into `plans`, with `layouts` and `limits`; values
are made of these by kind: `objects`, `arrays`, `texts`, `numbers`, `unions`. What they look like is
decided by `plausible` and its rules for the name at a spot (`spots`, `scenes`), and by `anchors`,
which the members of an object agree about. All chance is a function of a key (`chance`).

Nothing is imported here, so that each module costs only those who need it.
"""
