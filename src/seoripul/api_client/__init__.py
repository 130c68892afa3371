"""How a station asks central. `requests` is imported with the first question, not before."""

from seoripul.api_client.central import Central, new_key
from seoripul.api_client.unreachable import Unreachable

__all__ = ["Central", "Unreachable", "new_key"]
