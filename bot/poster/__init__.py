"""A poster with a QR code for a wall: `wegwijzer poster`."""
