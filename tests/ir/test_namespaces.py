"""Names of client methods from paths: read aloud, unique, stable."""

import json
import random
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.ir.namespaces import (
    Endpoint,
    MethodName,
    NamespaceRules,
    NamingError,
    name_methods,
    numbered,
)

CHARGING = NamespaceRules(
    prefixes=("/public-api", "/public-api/resources"),
    action_prefixes=("/public-api/actions",),
)
HTTP_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE")


def endpoint(key: str, operation_id: str | None = None) -> Endpoint:
    """`LIST /path` is a GET that gives a listing."""
    method, path = key.split(" ", 1)
    return Endpoint("GET" if method == "LIST" else method, path, method == "LIST", operation_id)


def dotted(*keys: str, rules: NamespaceRules = CHARGING) -> list[str]:
    endpoints = [endpoint(key) for key in keys]
    names = name_methods(endpoints, rules, {})
    return [names[each.key].dotted for each in endpoints]


R, A = "/public-api/resources", "/public-api/actions"

SAID = {
    # resources
    f"LIST {R}/charge-points/v2.0": "charge_points.list",
    f"GET {R}/charge-points/v2.0/{{chargePoint}}": "charge_points.get",
    f"LIST {R}/charge-points/v2.0/{{chargePoint}}/evses": "charge_points.evses.list",
    f"POST {R}/charge-points/v2.0/{{chargePoint}}/evses": "charge_points.evses.create",
    f"PATCH {R}/charge-points/v2.0/{{cp}}/evses/{{evse}}": "charge_points.evses.update",
    f"PUT {R}/parking-spaces/v1.0/{{parkingSpace}}": "parking_spaces.replace",
    f"DELETE {R}/taxes/v2.0/{{tax}}": "taxes.delete",
    f"GET {R}/settings/v1.0": "settings.get",
    "LIST /public-api/notifications/v2.0": "notifications.list",
    "HEAD /files/{id}": "files.head",
    "OPTIONS /files": "files.options",
    "TRACE /files": "files.trace",
    "QUERY /files": "files.query",
    # what POST does to one item is not said; on a collection it creates
    "POST /files/{file_id}": "files.post",
    "POST /files/{id}": "files.post",
    "POST /events/{event_type}": "events.create",
    # a listing of one item is that item; by anything else it is a listing
    "LIST /orders/{order_id}": "orders.get",
    "LIST /holidays/{year}": "holidays.list",
    # imperatives
    "POST /files/{id}/copy": "files.copy",
    "POST /files/{id}/comments": "files.comments.create",
    "POST /payments/{ref}/captures": "payments.captures.create",
    "POST /contacts/search": "contacts.search",
    "GET /articles/search": "articles.search",
    "HEAD /articles/search": "articles.head_search",
    "GET /contacts/find_by_external_id/{external_id}": "contacts.find_by_external_id",
    "GET /contacts/{id}/merge_history": "contacts.merge_history.get",
    "GET /export/reporting_data/get_datasets": "export.reporting_data.get_datasets",
    "POST /export/cancel/{job_identifier}": "export.cancel",
    "PUT /filters/reorder": "filters.reorder",
    "PUT /reports/{id}/lock": "reports.lock",
    "PUT /report/{report_id}": "report.replace",
    "DELETE /issues/{id}/lock": "issues.lock.delete",
    "POST /projects/{id}/merge_requests": "projects.merge_requests.create",
    "POST /projects/{id}/share-link": "projects.share_link.create",
    "POST /files/{id}/upload_sessions": "files.upload_sessions.create",
    "POST /users/terminate_sessions": "users.terminate_sessions",
    "POST /tickets/{id}/change_type": "tickets.change_type",
    "POST /paypal/updateOrder": "paypal.update_order",
    "POST /contacts/bulk-delete": "contacts.bulk_delete",
    "POST /content/bulk_actions": "content.bulk_actions.create",
    "POST /users/sign-in": "users.sign_in",
    "POST /store/order": "store.order.create",
    # imperatives with no resource before them
    "POST /validateShopperId": "shopper_ids.validate",
    "GET /findPetsByStatus": "pets.find_by_status",
    "POST /search": "search.run",
    "LIST /search": "search.list",
    "GET /authorize": "authorize.get",
    # custom verbs and fragments
    "POST /items/{id}:cancel": "items.cancel",
    "POST /levels:append": "levels.append",
    "POST /items:undelete": "items.undelete",
    "PUT /files/{id}#add_shared_link": "files.add_shared_link",
    "GET /files/{id}#get_shared_link": "files.get_shared_link",
    "GET /shared_items#folders": "shared_items.folders.get",
    "POST /chat.postMessage": "chat.post_message",
    "GET /admin.users.list": "admin.users.list",
    # actions
    f"POST {A}/charge-point/v1.0/{{chargePoint}}/reset/{{type}}": "charge_points.reset",
    f"POST {A}/evse/v1.0/bulk-assign-tariff-group": "evses.bulk_assign_tariff_group",
    f"POST {A}/locations/v2.0/{{location}}/check-booking": "locations.check_booking",
    f"GET {A}/users/v2.0/{{user}}/export-all-private-data": "users.export_all_private_data",
    f"POST {A}/subscription-plans/v1.0/{{plan}}/replace": "subscription_plans.replace",
    f"POST {A}/roaming-operator/v2.0/{{roamingOperator}}/custom-tariff-filter"
    "/{customTariffFilter}/set-pricing-data": (
        "roaming_operators.custom_tariff_filters.set_pricing_data"
    ),
    f"POST {A}/circuit/v2.0/{{circuit}}/set-priority/{{chargePoint}}": "circuits.set_priority",
    f"POST {A}/circuit/v2.0/{{circuit}}/set-priority/{{chargePoint}}/evse/{{evse}}": (
        "circuits.set_priority_for_evse"
    ),
    f"POST {A}/circuit/v2.0/{{circuit}}/move/{{to}}/evse/{{evse}}/connector/{{connector}}": (
        "circuits.move_for_evse_and_connector"
    ),
    f"POST {A}/charge-point/v2.0/{{chargePoint}}": "charge_points.post",
    f"POST {A}/charge-point/v2.0": "charge_points.create",
    f"POST {A}": "actions.create",
    # odd paths
    "GET /": "root.get",
    "GET /{tenant}": "root.get",
    "LIST /{tenant}/items": "items.list",
    "LIST /v1/customers": "customers.list",
    "GET /v1": "root.get",
    f"GET {R}": "resources.get",
    "GET /openapi.json": "openapi_json.get",
    "GET /report-{id}.csv": "report.csv.get",
    "GET /files/{id}/thumbnail.{extension}": "files.thumbnail.get",
    "GET /points/{lat},{lon}": "points.get",
    "GET /map;zoom={zoom}": "map.get",
    "GET /a:b/c": "a.b.c.get",
    "PUT /users/{id}/folders/0": "users.folders.replace",
    "GET /-/health": "health.get",
    "GET /lambda/class": "lambda_.class_.get",
    "GET /_internal/__init__": "internal.init.get",
    "GET /价格": "u4ef7_u683c.get",
    "GET /2fa/codes": "n2fa.codes.get",
}


@pytest.mark.parametrize(("key", "name"), SAID.items())
def test_names_an_operation_as_a_person_would_say_it(key: str, name: str) -> None:
    assert dotted(key) == [name]


def test_the_parts_of_a_name() -> None:
    key = f"GET {R}/charge-points/v2.0/{{chargePoint}}/evses"
    name = name_methods([endpoint(key)], CHARGING, {})[key]
    assert name == MethodName(("charge_points", "evses"), "v2.0", "get")  # type: ignore[arg-type]
    assert (name.dotted, name.version_identifier) == ("charge_points.evses.get", "v2_0")


def test_an_operation_without_version_has_no_version_identifier() -> None:
    name = name_methods([endpoint("GET /a")], CHARGING, {})["GET /a"]
    assert (name.version, name.version_identifier) == (None, None)


def test_the_version_may_stand_anywhere_and_have_any_form() -> None:
    rules = NamespaceRules(endpoint_version=r"\d{4}-\d{2}")
    names = name_methods([endpoint("GET /2024-10/a"), endpoint("GET /v1/b/2024-11")], rules, {})
    assert [(each.dotted, each.version) for each in names.values()] == [
        ("a.get", "2024-10"),
        ("v1.b.get", "2024-11"),
    ]


def test_of_prefixes_the_longest_counts_and_only_whole_segments() -> None:
    assert dotted("GET /public-api-docs/a") == ["public_api_docs.a.get"]
    rules = NamespaceRules(prefixes=("/api", "/api/{tenant}"))
    assert dotted("GET /api/{t}/a", "GET /api/b", rules=rules) == ["a.get", "b.get"]


def test_renames_give_segments_another_name_and_make_them_nouns() -> None:
    rules = replace(CHARGING, renames=(("evse", "outlets"), ("copy", "duplicates"), ("x", "y.z")))
    assert dotted(
        f"POST {A}/evse/v1.0/{{evse}}/start", "POST /files/{id}/copy", "GET /x", rules=rules
    ) == ["outlets.start", "files.duplicates.create", "y.z.get"]


def test_the_clients_own_attributes_are_no_outermost_namespace() -> None:
    rules = NamespaceRules(reserved=frozenset({"close"}))
    keys = ["GET /close/{id}", "GET /doors/close/{id}", "POST /doors/{id}/close"]
    assert dotted(*keys[:2], rules=rules) == ["close_.get", "doors.close.get"]
    assert dotted(keys[2], rules=rules) == ["doors.close"]


def test_a_namespace_is_not_called_like_an_endpoint_version() -> None:
    assert dotted("GET /a/v2_0/b", "GET /a/v2.0") == ["a.v2_0_.b.get", "a.get"]


# Conflicts: the plain name stays with the fewest path parameters.
SETTLED = [
    {
        f"POST {A}/charge-point/v1.0/{{chargePoint}}/start": "charge_points.start",
        f"POST {A}/charge-point/v1.0/{{chargePoint}}/start/{{evse}}": (
            "charge_points.start_for_evse"
        ),
    },
    {
        "POST /files/content": "files.content.create",
        "POST /files/{file_id}/content": "files.content.create_for_file",
        "POST /files/{file_id}/{part}/content": "files.content.create_for_part",
    },
    {
        "DELETE /things/{kind}": "things.delete",
        "DELETE /things/{kind}/{thing_id}": "things.delete_by_id",
    },
    {
        "GET /taxonomies/{scope}/{key}": "taxonomies.get",
        "LIST /taxonomies/{scope}": "taxonomies.list",
    },
    {"LIST /things": "things.list", "LIST /things/{kind}": "things.get"},
    {
        "GET /{a}/things/{kind}": "things.get",
        "GET /{a}/{b}/things/{kind}": "things.get_for_kind",
        "GET /{a}/{b}/{c}/things/{kind}": "things.get_by_a_and_b_and_c_and_kind",
    },
    {"GET /articles/search": "articles.search", "POST /articles/search": "articles.post_search"},
    {
        "LIST /public-api/notifications/v1.0": "notifications.list",
        f"LIST {R}/notifications/v1.0": (
            "notifications.list_public_api_resources_notifications_v1_0"
        ),
    },
    # versions of one operation share their name, even where only one of them has the conflict
    {
        f"POST {A}/evse/v1.0/{{evse}}/start": "evses.start",
        f"POST {A}/evse/v1.0/{{evse}}/start/{{session}}": "evses.start_for_session",
        f"POST {A}/evse/v2.0/{{evse}}/start/{{session}}": "evses.start_for_session",
    },
    # different operations of different versions do not stand in each other's way
    {
        f"POST {A}/evse/v1.0/{{evse}}/reset/{{type}}": "evses.reset",
        f"POST {A}/evse/v2.0/{{evse}}/reset": "evses.reset",
    },
    # what lies below a method's name gives way
    {
        "POST /files/{id}/copy": "files.copy",
        "GET /files/{id}/copy/{job}": "files.copies.get",
        "LIST /files/{id}/copy/{job}/parts": "files.copies.parts.list",
    },
    {
        "PUT /issues/{id}/lock": "issues.lock",
        "DELETE /issues/{id}/lock": "issues.locks.delete",
    },
    {
        f"POST {A}/meter/v1/{{meter}}/data": "meters.data",
        f"GET {R}/meters/v2/{{meter}}/data": "meters.data_resource.get",
    },
]


@pytest.mark.parametrize("names", SETTLED)
def test_settles_conflicts_by_more_context(names: dict[str, str]) -> None:
    assert dotted(*names) == list(names.values())
    assert dotted(*reversed(names)) == list(reversed(names.values()))


def test_the_operation_id_gives_context_without_what_the_namespace_says() -> None:
    endpoints = [
        endpoint("LIST /companies", "retrieveCompany"),
        endpoint("POST /companies/list", "listAllCompanies"),
    ]
    names = name_methods(endpoints, NamespaceRules(), {})
    assert [name.dotted for name in names.values()] == ["companies.list", "companies.list_all"]


def test_a_number_is_the_last_resort_and_is_reported() -> None:
    keys = ["GET /a-b", "GET /a_b", "GET /a.b"]
    names = name_methods([endpoint(key) for key in keys], NamespaceRules(), {})
    assert [names[key].dotted for key in sorted(keys)] == ["a_b.get", "a_b.get_a_b", "a_b.get_2"]
    assert numbered(names) == ("GET /a_b",)


def test_a_number_that_the_path_says_is_no_defect() -> None:
    names = name_methods([endpoint("POST /doors/{id}:open_2")], NamespaceRules(), {})
    assert [name.dotted for name in names.values()] == ["doors.open_2"]
    assert numbered(names) == ()


# Names decided earlier


def locked_names(locked: Mapping[str, str], *keys: str) -> list[str]:
    endpoints = [endpoint(key) for key in keys]
    names = name_methods(endpoints, CHARGING, locked)
    return [names[each.key].dotted for each in endpoints]


def test_a_locked_name_stays_and_is_given_to_nothing_else() -> None:
    locked = {f"POST {A}/evse/v1.0/{{evse}}/start/{{session}}": "evses.start"}
    keys = (*locked, f"POST {A}/evse/v1.0/{{evse}}/start")
    assert locked_names(locked, *keys) == ["evses.start", "evses.start_for_evse"]


def test_a_locked_name_is_kept_free_for_an_operation_that_is_not_there() -> None:
    locked = {"GET /things/{id}/copy": "things.list"}
    assert locked_names(locked, "LIST /things") == ["things.list_things"]


def test_a_locked_name_survives_renamed_path_parameters() -> None:
    locked = {"GET /contacts/{id}": "people.fetch"}
    assert locked_names(locked, "GET /contacts/{contact_id}") == ["people.fetch"]


def test_a_locked_name_is_shared_by_a_new_endpoint_version() -> None:
    locked = {f"POST {A}/evse/v1.0/{{evse}}/start/{{session}}": "evses.begin"}
    new = f"POST {A}/evse/v2.0/{{evse}}/start/{{session}}"
    assert locked_names(locked, *locked, new) == ["evses.begin", "evses.begin"]


def test_a_new_version_that_lists_is_not_called_get() -> None:
    locked = {f"GET {R}/loads/v1.0": "loads.get"}
    assert locked_names(locked, f"LIST {R}/loads/v2.0") == ["loads.list"]


def test_a_namespace_gives_way_to_a_locked_method_and_a_method_to_a_locked_namespace() -> None:
    method = {"POST /files/{id}/copy": "files.copy"}
    assert locked_names(method, "GET /files/{id}/copy/{job}") == ["files.copies.get"]
    namespace = {"GET /files/{id}/copy/{job}": "files.copy.get"}
    assert locked_names(namespace, "POST /files/{id}/copy") == ["files.copy_for_file"]


def test_locked_names_win_over_rules_and_rules_over_paths() -> None:
    key = "PUT /admins/{id}/away"
    rules = replace(CHARGING, methods=((key, "admins.set_away"),))
    assert dotted(key, rules=rules) == ["admins.set_away"]
    assert dotted("PUT /admins/{admin}/away", rules=rules) == ["admins.set_away"]
    names = name_methods([endpoint(key)], rules, {key: "admins.away.put"})
    assert names[key].dotted == "admins.away.put"


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ({"methods": (("GET /a", "a"),)}, r"GET /a: 'a' is not of the form namespace\.method"),
        ({"methods": (("GET /a", "a.class"),)}, "GET /a: 'a.class': 'class' is not a name"),
        ({"methods": (("GET /a", "a._b"),)}, "'a._b' is not of the form"),
        ({"methods": (("get /a", "a.b"),)}, "methods: 'get /a' is not of the form METHOD /path"),
        (
            {"methods": (("GET /a", "a.b"), ("GET /b", "a.b"))},
            "a.b is given to both GET /a and GET /b",
        ),
        (
            {"methods": (("GET /a", "a.b"), ("GET /b", "a.b.c"))},
            "a.b, the name of GET /a, is the namespace of GET /b too",
        ),
        ({"endpoint_version": "v("}, r"endpoint_version 'v\('"),
    ],
)
def test_refuses_rules_that_cannot_be_followed(rules: dict[str, Any], message: str) -> None:
    with pytest.raises(NamingError, match=message):
        name_methods([endpoint("GET /a")], NamespaceRules(**rules), {})


# Laws

segments = st.one_of(
    st.sampled_from(
        "a b as copy search list get evse evses data class v1 v2.0 v2_0 0 start-now a-b a_b "
        "public-api resources actions root run {a} {b} {id} {evse} {a}:copy a:get r-{a}.csv "
        "{a},{b} a.list x;y=1 a:b:c".split()
    ),
    st.sampled_from("a evse copy start {evse} {id}".split()),
    st.text(st.characters(blacklist_characters="/"), max_size=4),
)
paths = st.builds(
    lambda prefix, parts, end: f"{prefix}/{'/'.join(parts)}{end}",
    st.sampled_from(["", "", R, A, "/public-api"]),
    st.lists(segments, max_size=4),
    st.sampled_from(["", "", "", "/", "#add", "#b", "?x=1"]),
)
endpoints_of_a_document = st.lists(
    st.builds(
        Endpoint,
        st.sampled_from(HTTP_METHODS),
        paths,
        st.booleans(),
        st.sampled_from([None, "getA", "copyEvse", "??"]),
    ),
    max_size=25,
    unique_by=lambda each: each.key,
)


def check(names: Mapping[str, MethodName], endpoints: list[Endpoint]) -> None:
    assert list(names) == [each.key for each in endpoints]
    whole = [(name.version_identifier, name.dotted) for name in names.values()]
    assert len(set(whole)) == len(whole)
    namespaces = {
        name.namespace[:size]
        for name in names.values()
        for size in range(1, len(name.namespace) + 1)
    }
    for name in names.values():
        assert (*name.namespace, name.method) not in namespaces
        assert name.namespace
        for part in (*name.namespace, name.method):
            assert re.fullmatch(r"[a-z][a-z0-9_]*", part)


def alike(names: Mapping[str, MethodName]) -> dict[str, str]:
    return {key: name.dotted for key, name in names.items()}


@settings(max_examples=200)
@given(endpoints_of_a_document, st.randoms(use_true_random=False))
def test_every_operation_has_a_name_of_its_own_in_any_order(
    endpoints: list[Endpoint], dice: random.Random
) -> None:
    names = name_methods(endpoints, CHARGING, {})
    check(names, endpoints)
    shuffled = dice.sample(endpoints, len(endpoints))
    assert name_methods(shuffled, CHARGING, {}) == names


@settings(max_examples=200)
@given(endpoints_of_a_document, st.integers(0, 25))
@example([endpoint("POST /a/copy"), endpoint("GET /a/copy/{id}/b")], 1)
@example([endpoint("GET /a/{b}"), endpoint("GET /a/{a}")], 1)
def test_a_growing_api_keeps_its_names(endpoints: list[Endpoint], known: int) -> None:
    locked = alike(name_methods(endpoints[:known], CHARGING, {}))
    names = name_methods(endpoints, CHARGING, locked)
    check(names, endpoints)
    assert {key: names[key].dotted for key in locked} == locked
    assert alike(name_methods(endpoints, CHARGING, alike(names))) == alike(names)


@settings(max_examples=100)
@given(endpoints_of_a_document, st.integers(0, 25))
def test_a_shrinking_api_keeps_its_names(endpoints: list[Endpoint], rest: int) -> None:
    locked = alike(name_methods(endpoints, CHARGING, {}))
    names = name_methods(endpoints[:rest], CHARGING, locked)
    assert alike(names) == {each.key: locked[each.key] for each in endpoints[:rest]}


# Published documents


def endpoints_of(path: Path) -> list[Endpoint]:
    text = path.read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=loader)
    return [
        Endpoint(method.upper(), template, "{" not in template, operation.get("operationId"))
        for template, item in document["paths"].items()
        for method, operation in item.items()
        if method.upper() in HTTP_METHODS
    ]


def test_published_documents_need_no_number(real_document: Path) -> None:
    endpoints = endpoints_of(real_document)
    names = name_methods(endpoints, NamespaceRules(), {})
    check(names, endpoints)
    assert numbered(names) == ()


def test_the_vendors_document_needs_neither_number_nor_exception(vendor_document: Path) -> None:
    endpoints = endpoints_of(vendor_document)
    names = name_methods(endpoints, CHARGING, {})
    check(names, endpoints)
    assert numbered(names) == ()
    said = alike(names)
    assert said[f"POST {A}/charge-point/v1.0/{{chargePoint}}/stop/{{session}}"] == (
        "charge_points.stop"
    )
    assert said[f"DELETE {R}/charge-points/v2.0/{{chargePoint}}/evses/{{evse}}"] == (
        "charge_points.evses.delete"
    )
