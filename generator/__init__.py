"""Typed Python clients and server stubs, one package per API version, from OpenAPI documents."""
