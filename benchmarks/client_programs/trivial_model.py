"""One model of one field: no client with pydantic models can be cheaper."""

import pydantic
from said import say


class A(pydantic.BaseModel):
    """As small as can be."""

    a: int


say(result=A.model_validate_json('{"a": 1}').a)
