"""How Wegwijzer is reached and what it says."""
