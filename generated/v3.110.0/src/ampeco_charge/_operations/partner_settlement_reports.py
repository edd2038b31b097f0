"""What ``client.partner_settlement_reports`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

RECORDS__CREATE_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "POST",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    parameters=(Parameter("partnerSettlementReport", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.PartnerSettlementReportRecord, "data"),
    ),
    security=(("bearerAuth",),),
)
RECORDS__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
RECORDS__GET_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    responses=(
        Response("200", "application/json", lambda: models.PartnerSettlementReportRecord, "data"),
    ),
    security=(("bearerAuth",),),
)
RECORDS__LIST_V1_0: Final[
    Listing[models.PartnerSettlementReportRecord, models.PartnerSettlementReportRecordPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
        parameters=(
            Parameter("partnerSettlementReport", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.PartnerSettlementReportRecordPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
RECORDS__REPLACE_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "PUT",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.PartnerSettlementReportRecord, "data"),
    ),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.PartnerSettlementReport]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}",
    parameters=(Parameter("partnerSettlementReport", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.PartnerSettlementReport, "data"),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.PartnerSettlementReport, models.PartnerSettlementReportPage]] = (
    Listing(
        Operation(
            "GET",
            "/public-api/resources/partner-settlement-reports/v1.0",
            parameters=(
                Parameter(
                    "filter",
                    "query",
                    "deepObject",
                    explode=True,
                    array_format="brackets",
                    model=lambda: models.PartnerSettlementReportFilter,
                ),
                Parameter("per_page", "query", "form", explode=True),
                Parameter("cursor", "query", "form", explode=True),
            ),
            responses=(
                Response("200", "application/json", lambda: models.PartnerSettlementReportPage),
            ),
            security=(("bearerAuth",),),
        ),
        Pagination(
            items=("data",),
            cursor="cursor",
            next_link=("links", "next"),
            next_cursor=("meta", "next_cursor"),
        ),
    )
)
