"""What servers of an API are made of, without any web framework.

Begin with `handling`, the order in which a request is judged and answered. `server` does each step:
`routing` finds the operation, `authentication` the credentials, `reading` the arguments;
`refusals` say what is wrong with them. `services` answers by methods with typed arguments, `asgi`
and `app` carry requests, and `direct` answers them without any event loop. `descriptions` is the
format of the description that all of it goes by.

Nothing is imported here, so that each module costs only those who need it.
"""
