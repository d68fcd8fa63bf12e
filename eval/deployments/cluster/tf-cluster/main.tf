resource "helm_release" "chat" {
  name       = "chat"
  repository = "https://charts.example/open-webui"
  chart      = "open-webui"
  version    = "5.1.0"
  values = [<<-YAML
    extraEnvVars:
      - name: WEBUI_AUTH
        value: "False"
    ingress:
      enabled: true
      host: chat.example
    YAML
  ]
  set {
    name  = "replicaCount"
    value = "2"
  }
}

resource "kubernetes_deployment_v1" "vllm" {
  metadata {
    name = "vllm"
  }
  spec {
    template {
      metadata {
        labels = { app = "vllm" }
      }
      spec {
        host_ipc = true
        container {
          name  = "vllm"
          image = "vllm/vllm-openai:nightly"
          args  = ["--model", "org/model", "--trust-remote-code"]
          env {
            name = "VLLM_API_KEY"
            value_from {
              secret_key_ref {
                name = "vllm"
                key  = "key"
              }
            }
          }
          security_context {
            privileged = true
          }
        }
      }
    }
  }
}

resource "kubernetes_service" "vllm" {
  metadata {
    name = "vllm"
  }
  spec {
    type     = "NodePort"
    selector = { app = "vllm" }
    port {
      port        = 80
      target_port = 8000
    }
  }
}
