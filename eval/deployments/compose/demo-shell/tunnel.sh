#!/usr/bin/env bash
set -euo pipefail
# ngrok http 7860
python app.py &
cloudflared tunnel --url http://localhost:7860
