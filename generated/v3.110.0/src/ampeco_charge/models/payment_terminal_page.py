"""The model ``PaymentTerminalPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .payment_terminal_adyen_castles import PaymentTerminalAdyenCastles
from .payment_terminal_ampeco import PaymentTerminalAmpeco
from .payment_terminal_cardlink_castles import PaymentTerminalCardlinkCastles
from .payment_terminal_crane import PaymentTerminalCrane
from .payment_terminal_nayax import PaymentTerminalNayax
from .payment_terminal_pax import PaymentTerminalPax
from .payment_terminal_payter_on_cp import PaymentTerminalPayterOnCp
from .payment_terminal_payter_on_location import PaymentTerminalPayterOnLocation
from .payment_terminal_printec_castles import PaymentTerminalPrintecCastles
from .payment_terminal_web_portal import PaymentTerminalWebPortal
from .payment_terminal_windcave import PaymentTerminalWindcave


class PaymentTerminalPage(Model):
    """What ``client.payment_terminals.list`` gives."""

    data: (
        list[
            PaymentTerminalPayterOnCp
            | PaymentTerminalPayterOnLocation
            | PaymentTerminalCardlinkCastles
            | PaymentTerminalCrane
            | PaymentTerminalAmpeco
            | PaymentTerminalNayax
            | PaymentTerminalWindcave
            | PaymentTerminalPax
            | PaymentTerminalWebPortal
            | PaymentTerminalAdyenCastles
            | PaymentTerminalPrintecCastles
            | UnknownObject
        ]
        | None
    ) = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
