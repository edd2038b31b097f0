"""Helpers of the tests that call generated packages over HTTP.

What judges requests and makes samples (`documents`, `samples`, `schema_check`, `judge`,
`json_values`) reads documents as they were written and imports nothing of the generator.
"""
