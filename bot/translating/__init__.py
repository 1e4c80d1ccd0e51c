"""What the bot says, looked at as files: reading Fluent, what is missing, what looks wrong."""
