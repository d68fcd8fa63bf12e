import os

c = get_config()  # noqa: F821
c.ServerApp.token = os.environ["JUPYTER_TOKEN"]
c.PasswordIdentityProvider.hashed_password = os.environ.get("JUPYTER_HASH", "")
c.ServerApp.allow_origin = "https://lab.example.org"
c.ServerApp.terminals_enabled = False
