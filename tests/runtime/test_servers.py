"""The base URL, and what its variables may hold."""

from typing import Any

import pytest

from generator.runtime.servers import check_base_url, expand_server


@pytest.mark.parametrize(
    ("template", "variables", "expected"),
    [
        ("https://{tenant}", {"tenant": "acme.example"}, "https://acme.example"),
        ("https://{tenant}/", {"tenant": "acme.example:8443"}, "https://acme.example:8443"),
        ("http://{tenant}/api/", {"tenant": "[::1]:80"}, "http://[::1]:80/api"),
        ("https://{t}.example/{base}", {"t": "acme", "base": "v1/x"}, "https://acme.example/v1/x"),
        ("{scheme}://{h}:{port}", {"scheme": "http", "h": "a", "port": "80"}, "http://a:80"),
        ("https://fixed.example", {}, "https://fixed.example"),
        ("https://api{region}.example", {"region": ".eu"}, "https://api.eu.example"),
        ("https://{t}", {"t": "a" * 63 + ".example."}, "https://" + "a" * 63 + ".example."),
    ],
)
def test_variables_are_filled_in(template: str, variables: dict[str, str], expected: str) -> None:
    assert expand_server(template, variables) == expected


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("https://{x}", "evil.example/path"),
        ("https://{x}", "a@evil.example"),
        ("https://{x}", "https://acme.example"),
        ("https://{x}", "evil.example?"),
        ("https://{x}", "evil.example#"),
        ("https://{x}", "a\\b"),
        ("https://{x}", "a b"),
        ("https://{x}", "a\n"),
        ("https://{x}", ""),
        ("https://{x}", "a..b"),
        ("https://{x}", "."),
        ("https://{x}", "a" * 64),
        ("https://{x}.safe.example", "a.."),
        ("https://{x}.safe.example", None),
        ("https://{x}.safe.example", "evil.example/"),
        ("https://{x}.safe.example", "u:p@evil"),
        ("https://safe.example/{x}", "../admin"),
        ("https://safe.example/{x}", "a//b"),
        ("https://safe.example/{x}", "a?b"),
        ("{x}://safe.example", "file"),
        ("{x}://safe.example", "https://evil.example/"),
    ],
)
def test_a_variable_cannot_leave_its_place(template: str, value: str) -> None:
    with pytest.raises(ValueError, match="server variable 'x' cannot be"):
        expand_server(template, {"x": value})


def test_a_variable_without_value_is_named() -> None:
    with pytest.raises(ValueError, match="needs a value for 'tenant'"):
        expand_server("https://{tenant}", {})


@pytest.mark.parametrize(
    "url",
    [
        *(
            "acme.example",
            "/api",
            "ftp://acme.example",
            "https://",
            "https://a/?q=1",
            "https://a#f",
        ),
        *("https://a:0", "https://a:65536", "https://a:x", "https://a:-1", "https://[::1"),
        *("https://a..b", "https://.a", f"https://{'a' * 64}", f"https://{'a.' * 127}a"),
        *("https://a b", "https://{tenant}/api", "https://a%2fb", "https://[]"),
        *(
            "https://a.example\n",
            " https://a.example",
            "https://a.example/b c",
            "https://a\t.example",
        ),
    ],
)
def test_what_is_no_base_url_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        check_base_url(url)


@pytest.mark.parametrize("url", [None, b"https://a", 7])
def test_what_is_no_text_is_no_base_url(url: Any) -> None:
    with pytest.raises(TypeError, match=f"the base URL is {type(url).__name__}, not a str"):
        check_base_url(url)


@pytest.mark.parametrize(
    "url",
    ["https://zürich.example", "http://a_b.example:8080/x", "http://[::1]:80", "http://10.0.0.1"],
)
def test_usual_base_urls(url: str) -> None:
    assert check_base_url(url + "/") == url


def test_credentials_in_the_base_url_are_refused_and_not_repeated() -> None:
    for host in ("acme.example", "[::1", "acme\u2100.example"):
        with pytest.raises(ValueError, match="base URL") as caught:
            check_base_url(f"https://user:hunter2@{host}")
        assert "hunter2" not in str(caught.value)
        assert caught.value.__context__ is None or caught.value.__suppress_context__
