resource "kubernetes_namespace_v1" "ai" {
  metadata { name = "ai" }
}

resource "kubernetes_deployment_v1" "flowise" {
  metadata {
    name      = "flowise"
    namespace = kubernetes_namespace_v1.ai.metadata[0].name
    labels    = { app = "flowise" }
  }
  spec {
    replicas = 1
    selector { match_labels = { app = "flowise" } }
    template {
      metadata { labels = { app = "flowise" } }
      spec {
        host_network = true
        container {
          name  = "flowise"
          image = "flowiseai/flowise:3.0.4"
          env {
            name  = "FLOWISE_USERNAME"
            value = "admin"
          }
          env {
            name = "FLOWISE_SECRETKEY_OVERWRITE"
            value_from {
              secret_key_ref {
                name = "flowise"
                key  = "key"
              }
            }
          }
          security_context {
            run_as_user = 0
            allow_privilege_escalation = false
          }
          resources {
            limits = { cpu = "1", memory = "2Gi" }
          }
        }
        volume {
          name = "data"
          empty_dir {}
        }
      }
    }
  }
}

resource "kubernetes_service_v1" "flowise" {
  metadata { name = "flowise" }
  spec {
    selector = { app = "flowise" }
    port {
      port        = 80
      target_port = 3000
    }
    type = "LoadBalancer"
  }
}

resource "kubernetes_stateful_set_v1" "weaviate" {
  metadata { name = "weaviate" }
  spec {
    service_name = "weaviate"
    selector { match_labels = { app = "weaviate" } }
    template {
      metadata { labels = { app = "weaviate" } }
      spec {
        container {
          name  = "weaviate"
          image = "cr.weaviate.io/semitechnologies/weaviate:1.34.0@sha256:4f5f6f5d0d2f7d2d7c6a5b4c3d2e1f00112233445566778899aabbccddeeff00"
          env {
            name  = "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED"
            value = "false"
          }
          env {
            name  = "AUTHENTICATION_APIKEY_ENABLED"
            value = "true"
          }
          resources {
            limits = { cpu = "2", memory = "8Gi" }
          }
        }
      }
    }
  }
}

resource "kubernetes_service_v1" "weaviate" {
  metadata { name = "weaviate" }
  spec {
    selector = { app = "weaviate" }
    port { port = 8080 }
    type = "ClusterIP"
  }
}

resource "kubernetes_secret_v1" "flowise" {
  metadata { name = "flowise" }
  data = { key = random_password.flowise.result }
}
