"""The staff bell of each kiosk: rung, answered, and louder after a minute."""
