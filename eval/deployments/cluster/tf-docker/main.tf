variable "tag" {
  default = "latest"
}

resource "docker_container" "ollama" {
  name  = "ollama"
  image = "ollama/ollama:${var.tag}"
  # privileged = true
  ports {
    internal = 11434
    external = 11434
  }
  ports {
    internal = 11435
    external = 11435
    ip       = "127.0.0.1"
  }
  volumes {
    host_path      = "/"
    container_path = "/host"
  }
  volumes {
    volume_name    = "models"
    container_path = "/root/.ollama"
  }
  env = [
    "OLLAMA_KEEP_ALIVE=24h",
  ]
}

resource "docker_container" "flow" {
  name         = "flow"
  image        = "langflowai/langflow:1.2.0"
  privileged   = true
  user         = "root"
  network_mode = "host"
  env = [
    "LANGFLOW_AUTO_LOGIN=true",
    "LANGFLOW_SUPERUSER_PASSWORD=${var.password}",
  ]
  security_opts = ["seccomp=unconfined"]
}
