"""The model ``Cdr`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import CdrDeliveryResponse


class Cdr(Model):
    """``data`` in what ``client.cdrs.get`` gives."""

    id: int
    operator_id: Annotated[int, Field(alias="operatorId")]
    platform_id: Annotated[int, Field(alias="platformId")]
    protocol_type: Annotated[CdrProtocolType | UnknownString, Field(alias="protocolType")]
    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    received_at: Annotated[UtcDateTime, Field(alias="receivedAt")]
    start_time: Annotated[UtcDateTime, Field(alias="startTime")]
    end_time: Annotated[UtcDateTime, Field(alias="endTime")]
    ocpi_data: Annotated[CdrOcpiData | None, Field(alias="ocpiData")] = None
    oicp_data: Annotated[CdrOicpData | None, Field(alias="oicpData")] = None
    roaming_id: Annotated[str | None, Field(alias="roamingId")] = None
    credit: bool | None = None
    is_local: Annotated[bool, Field(alias="isLocal")]
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    sent_at: Annotated[UtcDateTime | None, Field(alias="sentAt")] = None
    delivery_response: Annotated[
        CdrDeliveryResponse | UnknownString | None,
        Field(alias="deliveryResponse"),
    ] = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


class CdrCalibrationLawVerificationInfo(Model):
    """``data.oicpData.calibrationLawVerificationInfo`` in what ``client.cdrs.get`` gives."""

    calibration_law_certificate_id: Annotated[
        str | None,
        Field(alias="calibrationLawCertificateId"),
    ] = None
    public_key: Annotated[str | None, Field(alias="publicKey")] = None
    metering_signature_url: Annotated[str | None, Field(alias="meteringSignatureUrl")] = None
    metering_signature_encoding_format: Annotated[
        str | None,
        Field(alias="meteringSignatureEncodingFormat"),
    ] = None
    signed_metering_values_verification_instruction: Annotated[
        str | None,
        Field(alias="signedMeteringValuesVerificationInstruction"),
    ] = None


class CdrHashedPin(Model):
    """``data.oicpData.identification.qrCodeIdentification.hashedPin`` in what ``client.cdrs.get``
    gives.
    """

    value: str
    function: str
    legacy_hashed_data: Annotated[
        CdrLegacyHashedData | None,
        Field(alias="legacyHashedData"),
    ] = None
    pin: str | None = None


class CdrIdentification(Model):
    """``data.oicpData.identification`` in what ``client.cdrs.get`` gives."""

    plug_and_charge_identification: Annotated[
        CdrPlugAndChargeIdentification | None,
        Field(alias="plugAndChargeIdentification"),
    ] = None
    qr_code_identification: Annotated[
        CdrQrCodeIdentification | None,
        Field(alias="qrCodeIdentification"),
    ] = None
    rfid_identification: Annotated[
        CdrRfidIdentification | None,
        Field(alias="rfidIdentification"),
    ] = None
    rfid_mifare_family_identification: Annotated[
        CdrRfidMifareFamilyIdentification | None,
        Field(alias="rfidMifareFamilyIdentification"),
    ] = None
    remote_identification: Annotated[
        CdrPlugAndChargeIdentification | None,
        Field(alias="remoteIdentification"),
    ] = None


class CdrLegacyHashedData(Model):
    """``data.oicpData.identification.qrCodeIdentification.hashedPin.legacyHashedData`` in what
    ``client.cdrs.get`` gives.
    """

    function: str
    salt: str | None = None
    value: str | None = None


CdrMeteringStatus = TypeAliasType("CdrMeteringStatus", Literal["Start", "Progress", "End"])
"""``data.oicpData.signedMeteringValues[].meteringStatus`` in what ``client.cdrs.get`` gives."""


class CdrOcpiData(Model):
    """``data.ocpiData`` in what ``client.cdrs.get`` gives."""

    version: CdrOcpiDataVersion | UnknownString
    signed_data: Annotated[dict[str, Any] | None, Field(alias="signedData")] = None
    cdr_token: Annotated[dict[str, Any] | None, Field(alias="cdrToken")] = None
    auth_method: Annotated[str | None, Field(alias="authMethod")] = None
    authorization_reference: Annotated[str | None, Field(alias="authorizationReference")] = None
    cdr_location: Annotated[dict[str, Any] | None, Field(alias="cdrLocation")] = None
    charging_periods: Annotated[list[dict[str, Any]] | None, Field(alias="chargingPeriods")] = None
    currency: str | None = None
    total_cost: Annotated[float | None, Field(alias="totalCost")] = None
    total_fixed_cost: Annotated[float | None, Field(alias="totalFixedCost")] = None
    total_energy: Annotated[float | None, Field(alias="totalEnergy")] = None
    total_energy_cost: Annotated[float | None, Field(alias="totalEnergyCost")] = None
    total_time: Annotated[float | None, Field(alias="totalTime")] = None
    total_time_cost: Annotated[float | None, Field(alias="totalTimeCost")] = None
    total_parking_time: Annotated[float | None, Field(alias="totalParkingTime")] = None
    total_parking_cost: Annotated[float | None, Field(alias="totalParkingCost")] = None
    invoice_reference_id: Annotated[str | None, Field(alias="invoiceReferenceId")] = None


CdrOcpiDataVersion = TypeAliasType("CdrOcpiDataVersion", Literal["2.1.1", "2.2"])
"""``data.ocpiData.version`` in what ``client.cdrs.get`` gives."""


class CdrOicpData(Model):
    """``data.oicpData`` in what ``client.cdrs.get`` gives."""

    session_id: Annotated[str, Field(alias="sessionId")]
    version: CdrOicpDataVersion | UnknownString
    cpo_partner_session_id: Annotated[str | None, Field(alias="cpoPartnerSessionId")] = None
    emp_partner_session_id: Annotated[str | None, Field(alias="empPartnerSessionId")] = None
    partner_product_id: Annotated[str | None, Field(alias="partnerProductId")] = None
    evse_id: Annotated[str, Field(alias="evseId")]
    identification: CdrIdentification
    charging_start: Annotated[UtcDateTime | None, Field(alias="chargingStart")] = None
    charging_end: Annotated[UtcDateTime | None, Field(alias="chargingEnd")] = None
    session_start: Annotated[UtcDateTime, Field(alias="sessionStart")]
    session_end: Annotated[UtcDateTime, Field(alias="sessionEnd")]
    meter_value_start: Annotated[Decimal | None, Field(alias="meterValueStart")] = None
    meter_value_end: Annotated[Decimal | None, Field(alias="meterValueEnd")] = None
    meter_value_in_between: Annotated[str | None, Field(alias="meterValueInBetween")] = None
    consumed_energy: Annotated[Decimal | None, Field(alias="consumedEnergy")] = None
    signed_metering_values: Annotated[
        list[CdrSignedMeteringValue] | None,
        Field(alias="signedMeteringValues"),
    ] = None
    metering_signature: Annotated[str | None, Field(alias="meteringSignature")] = None
    calibration_law_verification_info: Annotated[
        CdrCalibrationLawVerificationInfo | None,
        Field(alias="calibrationLawVerificationInfo"),
    ] = None
    hub_operator_id: Annotated[str | None, Field(alias="hubOperatorId")] = None
    hub_provider_id: Annotated[str | None, Field(alias="hubProviderId")] = None
    operator_id: Annotated[str | None, Field(alias="operatorId")] = None


CdrOicpDataVersion = TypeAliasType("CdrOicpDataVersion", Literal["2.2", "2.3"])
"""``data.oicpData.version`` in what ``client.cdrs.get`` gives."""


class CdrPlugAndChargeIdentification(Model):
    """``data.oicpData.identification.plugAndChargeIdentification`` in what ``client.cdrs.get``
    gives.
    """

    evco_id: Annotated[str, Field(alias="evcoId")]


CdrProtocolType = TypeAliasType("CdrProtocolType", Literal["OCPI", "Hubject"])
"""``data.protocolType`` in what ``client.cdrs.get`` gives."""


class CdrQrCodeIdentification(Model):
    """``data.oicpData.identification.qrCodeIdentification`` in what ``client.cdrs.get`` gives."""

    evco_id: Annotated[str, Field(alias="evcoID")]
    hashed_pin: Annotated[CdrHashedPin | None, Field(alias="hashedPin")] = None
    pin: str | None = None


class CdrRfidIdentification(Model):
    """``data.oicpData.identification.rfidIdentification`` in what ``client.cdrs.get`` gives."""

    uid: str
    evco_id: Annotated[str | None, Field(alias="evcoId")] = None
    rfid: str
    printed_number: Annotated[str | None, Field(alias="printedNumber")] = None
    expiry_date: Annotated[UtcDateTime | None, Field(alias="expiryDate")] = None


class CdrRfidMifareFamilyIdentification(Model):
    """``data.oicpData.identification.rfidMifareFamilyIdentification`` in what ``client.cdrs.get``
    gives.
    """

    uid: str


class CdrSignedMeteringValue(Model):
    """``data.oicpData.signedMeteringValues[]`` in what ``client.cdrs.get`` gives."""

    signed_metering_value: Annotated[str | None, Field(alias="signedMeteringValue")] = None
    metering_status: Annotated[
        CdrMeteringStatus | UnknownString | None,
        Field(alias="meteringStatus"),
    ] = None
