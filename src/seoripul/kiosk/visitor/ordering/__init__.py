"""민원택배 at the kiosk: papers chosen, an address found, an order placed."""
