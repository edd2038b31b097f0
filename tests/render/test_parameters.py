def test_a(generate):
    package = generate("""
    paths:
      /pets/{petId}:
        get:
          parameters:
          - {name: petId, in: path, required: true, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer}}
          responses:
            '200': {description: ok, content: {application/json: {schema: {type: object, properties: {id: {type: integer}}, required: [id]}}}}
    """)
    package.wire.answer(json={"id": 3})
    client = package.client()
    assert client.pets.get(3, limit=2).id == 3
    assert package.wire.url == "/pets/3?limit=2"
