locals {
  digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
}

resource "docker_container" "flow" {
  name  = "flow"
  image = "langflowai/langflow:1.14.0@${local.digest}"
  env = [
    "LANGFLOW_AUTO_LOGIN=false",
    "LANGFLOW_SUPERUSER_PASSWORD=${var.password}",
  ]
  ports {
    internal = 7860
    external = 7860
    ip       = "127.0.0.1"
  }
  user          = "1000:1000"
  privileged    = false
  read_only     = true
  memory        = 2048
  cpus          = "1"
  security_opts = ["no-new-privileges:true"]
}
