terraform {
  required_providers {
    docker = {
      source  = "kreuzwerker/docker"
      version = "3.6.2"
    }
  }
}

resource "docker_network" "ai" {
  name = "ai"
}

resource "docker_image" "ollama" {
  name         = "ollama/ollama:0.6.2"
  keep_locally = true
}

resource "docker_container" "ollama" {
  name  = "ollama"
  image = docker_image.ollama.image_id
  gpus  = "all"

  ports {
    internal = 11434
    external = 11434
    ip       = "127.0.0.1"
  }

  volumes {
    volume_name    = docker_volume.models.name
    container_path = "/root/.ollama"
  }
}

resource "docker_volume" "models" {
  name = "models"
}

resource "docker_container" "webui" {
  name  = "webui"
  image = "ghcr.io/open-webui/open-webui:main"
  env = [
    "OLLAMA_BASE_URL=http://ollama:11434",
    "WEBUI_AUTH=False",
    "WEBUI_SECRET_KEY=${var.webui_secret}",
  ]
  ports {
    internal = 8080
    external = 3000
  }
  volumes {
    host_path      = "/var/run/docker.sock"
    container_path = "/var/run/docker.sock"
  }
  networks_advanced {
    name = docker_network.ai.name
  }
}

variable "webui_secret" {
  type      = string
  sensitive = true
}
