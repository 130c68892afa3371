"""Central, as a station sees it: one method per verb of the contract."""

from __future__ import annotations

import secrets

from seoripul.api_client.address_verbs import AddressVerbs
from seoripul.api_client.bell_verbs import BellVerbs
from seoripul.api_client.citizen_verbs import CitizenVerbs
from seoripul.api_client.delivery_verbs import DeliveryVerbs
from seoripul.api_client.desk_verbs import DeskVerbs
from seoripul.api_client.dispatch_verbs import DispatchVerbs
from seoripul.api_client.line_verbs import LineVerbs
from seoripul.api_client.office_verbs import OfficeVerbs
from seoripul.api_client.settings_verbs import SettingsVerbs
from seoripul.api_client.station_verbs import StationVerbs
from seoripul.api_client.statistics_verbs import StatisticsVerbs


class Central(
    StationVerbs,
    CitizenVerbs,
    AddressVerbs,
    LineVerbs,
    BellVerbs,
    DeskVerbs,
    DeliveryVerbs,
    DispatchVerbs,
    OfficeVerbs,
    SettingsVerbs,
    StatisticsVerbs,
):
    """Each verb returns what central answered or a `Refusal`, and raises `Unreachable`.

    `session` is a staff session (from `log_in`); set it to None after log-out. Safe from
    several threads; a long-polling watcher uses a `twin` so that each can be closed alone.
    """

    def twin(self) -> Central:
        """Another client with the same identity and its own connections."""
        return Central(
            self.base_url,
            self._device_key,
            self.session,
            ca_file=self._ca_file,
            patience=self.patience,
            skew=self.skew,
        )


def new_key() -> str:
    """An idempotency key, made with the intent (128 random bits)."""
    return secrets.token_hex(16)
