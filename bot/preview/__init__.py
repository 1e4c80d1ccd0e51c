"""Everything that the bot says on one page, for native reviewers: `wegwijzer preview`."""
