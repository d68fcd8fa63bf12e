locals {
  model = "Qwen/Qwen3-8B"
  image = "vllm/vllm-openai:v0.8.4"
}

resource "docker_container" "vllm" {
  name    = "vllm"
  image   = local.image
  runtime = "nvidia"
  ipc_mode = "host"
  command = [
    "--model", local.model,
    "--trust-remote-code",
    "--host", "0.0.0.0",
  ]
  capabilities {
    add = ["SYS_ADMIN"]
  }
  ports {
    internal = 8000
    external = 8000
  }
  env = ["HF_TOKEN=${var.hf_token}"]
  memory = 32768
}
