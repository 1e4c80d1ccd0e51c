"""How the running bot is: figures for Prometheus, a verdict, and word to systemd. No text, no ids."""
