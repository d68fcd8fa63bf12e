c = get_config()
c.ServerApp.token = ''
c.ServerApp.ip = '0.0.0.0'
# c.ServerApp.allow_root = True
