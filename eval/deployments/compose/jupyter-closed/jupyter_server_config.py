import os
c = get_config()
c.ServerApp.token = os.environ["JUPYTER_TOKEN"]
c.ServerApp.open_browser = False
