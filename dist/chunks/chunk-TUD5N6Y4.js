import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/data/components/agents.ts
var agents = [
  {
    id: "zep",
    name: "Zep Community Edition",
    category: "memory",
    runsCode: false,
    packages: ["pkg:pypi/zep-python"],
    libraries: ["pkg:pypi/zep-python"],
    images: [
      {
        name: "zepai/zep",
        tag: "plain"
      }
    ],
    charts: ["zep"],
    commands: [],
    prefixes: [],
    ports: [8e3, 8003],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: "NEO4J_AUTH",
            is: ["neo4j/zepzepzep"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the sample publishes this password",
        source: "getzep/zep legacy/docker-compose.ce.yaml"
      }
    ],
    publishedSecrets: ["zepzepzep"],
    endOfLife: {
      source: "getzep/zep: the Community Edition lies in legacy/",
      instead: "Graphiti"
    },
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "graphiti",
    name: "Graphiti",
    category: "memory",
    runsCode: false,
    packages: ["pkg:pypi/graphiti-core"],
    libraries: ["pkg:pypi/graphiti-core"],
    images: [
      {
        name: "zepai/graphiti",
        tag: "plain"
      },
      {
        name: "zepai/knowledge-graph-mcp",
        tag: "plain"
      }
    ],
    charts: [],
    commands: [],
    prefixes: [],
    ports: [8e3],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "letta",
    name: "Letta",
    category: "agent-server",
    runsCode: true,
    packages: ["pkg:pypi/letta", "pkg:pypi/letta-client", "pkg:npm/%40letta-ai/letta-client"],
    libraries: ["pkg:pypi/letta-client", "pkg:npm/%40letta-ai/letta-client"],
    images: [
      {
        name: "letta/letta",
        tag: "plain",
        purl: "pkg:pypi/letta"
      },
      {
        name: "memgpt/letta",
        tag: "plain",
        purl: "pkg:pypi/letta"
      }
    ],
    charts: ["letta"],
    commands: ["letta server", "memgpt server"],
    prefixes: ["LETTA_"],
    ports: [8283],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["SECURE", "LETTA_SERVER_SECURE", "--secure"],
              is: ["true", "1", "yes", "on"]
            }
          ]
        ],
        propose: "SECURE=true",
        source: "docs.letta.com: agent-development-environment/connect, password protection"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["SECURE", "LETTA_SERVER_SECURE"],
            is: ["false", "0", "no", "off"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may drive its agents and their tools",
        propose: "SECURE=true",
        source: "docs.letta.com: agent-development-environment/connect"
      }
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "openhands",
    name: "OpenHands",
    category: "coding-agent",
    runsCode: true,
    packages: ["pkg:pypi/openhands-ai", "pkg:pypi/openhands"],
    images: [
      {
        name: "docker.openhands.dev/openhands/openhands",
        tag: "plain"
      },
      {
        name: "ghcr.io/openhands/openhands",
        tag: "plain"
      },
      {
        name: "ghcr.io/all-hands-ai/openhands",
        tag: "plain"
      },
      {
        name: "docker.all-hands.dev/all-hands-ai/openhands",
        tag: "plain"
      },
      {
        name: "ghcr.io/openhands/runtime",
        tag: "none"
      }
    ],
    charts: ["openhands"],
    commands: ["openhands serve", "openhands", "python -m openhands.server", "python -m openhands.core.main"],
    prefixes: ["OPENHANDS_", "SANDBOX_RUNTIME_CONTAINER_", "SANDBOX_RUNTIME_CONTAINER_IMAGE"],
    ports: [3e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "All-Hands-AI/OpenHands docker-compose.yml, Development.md"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "RUNTIME",
            is: ["local"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "error",
        why: "the agent runs commands without a sandbox",
        propose: "RUNTIME=docker",
        source: "All-Hands-AI/OpenHands docker-compose.yml, Development.md"
      }
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "goose",
    name: "Goose",
    category: "coding-agent",
    runsCode: true,
    packages: ["pkg:cargo/goose-cli"],
    images: [
      {
        name: "ghcr.io/block/goose",
        tag: "plain"
      }
    ],
    charts: [],
    commands: ["goose session", "goose run", "goosed"],
    prefixes: ["GOOSE_PROVIDER", "GOOSE_MODE"],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "claude-code",
    name: "Claude Code",
    category: "coding-agent",
    runsCode: true,
    packages: [
      "pkg:npm/%40anthropic-ai/claude-code",
      "pkg:npm/%40anthropic-ai/claude-agent-sdk",
      "pkg:githubactions/anthropics/claude-code-action",
      "pkg:githubactions/anthropics/claude-code-base-action"
    ],
    libraries: ["pkg:npm/%40anthropic-ai/claude-agent-sdk"],
    images: [],
    charts: [],
    commands: ["claude"],
    prefixes: ["CLAUDE_CODE_"],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-59536",
        versions: "<1.0.111",
        severity: "high",
        summary: "a project runs commands before it is trusted",
        fixed: "1.0.111",
        purl: "pkg:npm/%40anthropic-ai/claude-code",
        source: "gentic.news, navigator-3qw.pages.dev"
      },
      {
        id: "CVE-2026-21852",
        versions: "<2.0.65",
        severity: "medium",
        summary: "a project can redirect the key before it is trusted",
        fixed: "2.0.65",
        purl: "pkg:npm/%40anthropic-ai/claude-code",
        source: "gentic.news, navigator-3qw.pages.dev"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "mcp",
    name: "MCP server or tool",
    category: "mcp",
    runsCode: true,
    packages: [
      "pkg:npm/%40modelcontextprotocol/sdk",
      "pkg:npm/%40modelcontextprotocol/inspector",
      "pkg:npm/%40modelcontextprotocol/server-filesystem",
      "pkg:npm/mcp-remote",
      "pkg:npm/mcp-server-kubernetes",
      "pkg:npm/n8n-mcp",
      "pkg:pypi/mcp",
      "pkg:pypi/fastmcp",
      "pkg:pypi/mcp-server-git",
      "pkg:pypi/mcp-server-fetch",
      "pkg:pypi/mcp-atlassian"
    ],
    libraries: ["pkg:npm/%40modelcontextprotocol/sdk", "pkg:pypi/mcp", "pkg:pypi/fastmcp"],
    images: [
      {
        name: "mcp/*",
        tag: "none"
      },
      {
        name: "ghcr.io/modelcontextprotocol/inspector",
        tag: "none"
      },
      {
        name: "ghcr.io/github/github-mcp-server",
        tag: "none"
      }
    ],
    charts: [],
    commands: ["mcp-inspector", "mcp-proxy", "fastmcp run", "mcp run", "mcp dev", "supergateway"],
    prefixes: ["MCP_INSPECTOR_"],
    ports: [6274, 6277, 8e3, 3e3],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: "DANGEROUSLY_OMIT_AUTH",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever reaches the inspector can start processes",
        propose: "DANGEROUSLY_OMIT_AUTH=false",
        source: "modelcontextprotocol/inspector README: authentication"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-6514",
        versions: ">=0.0.5 <0.1.16",
        severity: "critical",
        summary: "a server that it connects to can run commands",
        fixed: "0.1.16",
        purl: "pkg:npm/mcp-remote",
        source: "GHSA-6xpm-ggf7-wc3p"
      },
      {
        id: "CVE-2025-49596",
        versions: "<0.14.1",
        severity: "critical",
        summary: "everybody who reaches it can start processes",
        fixed: "0.14.1",
        purl: "pkg:npm/%40modelcontextprotocol/inspector",
        source: "anubhavanand.blog; tsunami MCP_Inspector_CVE_2025_49596.textproto"
      },
      {
        id: "CVE-2025-53109",
        versions: "<=0.6.2 || >=2025.1.14 <2025.7.1",
        severity: "high",
        summary: "links lead out of the allowed folders",
        fixed: "2025.7.1",
        purl: "pkg:npm/%40modelcontextprotocol/server-filesystem",
        source: "GHSA-q66q-fx2p-7w4m"
      },
      {
        id: "CVE-2025-66416",
        versions: "<1.23.0",
        severity: "high",
        summary: "any web page can call the server (DNS rebinding)",
        fixed: "1.23.0",
        purl: "pkg:pypi/mcp",
        source: "GHSA-9h52-p55h-vw2f"
      },
      {
        id: "CVE-2026-52869",
        versions: "<1.27.2",
        severity: "high",
        fixed: "1.27.2",
        purl: "pkg:pypi/mcp",
        source: "HolmesGPT #2306"
      },
      {
        id: "CVE-2026-54052",
        versions: "<2.56.1",
        severity: "critical",
        fixed: "2.56.1",
        purl: "pkg:npm/n8n-mcp",
        source: "GHSA-j6r7-6fhx-77wx"
      },
      {
        id: "CVE-2025-53366",
        versions: "<1.9.4",
        severity: "high",
        summary: "a request can stop the server",
        fixed: "1.9.4",
        purl: "pkg:pypi/mcp",
        source: "GHSA-3qhf-m339-9g5v"
      },
      {
        id: "CVE-2025-53365",
        versions: "<1.10.0",
        severity: "high",
        summary: "a request can stop the server",
        fixed: "1.10.0",
        purl: "pkg:pypi/mcp",
        source: "GHSA-j975-95f5-7wqh"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/builders.ts
var AUTO_LOGIN = ["values:autoLogin", "values:backend.autoLogin", "values:langflow.backend.autoLogin"];
var builders = [
  {
    id: "langflow",
    name: "Langflow",
    category: "orchestration-ui",
    runsCode: true,
    packages: ["pkg:pypi/langflow", "pkg:pypi/langflow-base", "pkg:pypi/lfx"],
    libraries: ["pkg:pypi/lfx"],
    images: [
      {
        name: "langflowai/langflow",
        tag: "plain",
        purl: "pkg:pypi/langflow"
      },
      {
        name: "langflowai/langflow-backend",
        tag: "plain",
        purl: "pkg:pypi/langflow"
      },
      {
        name: "langflowai/langflow-frontend",
        tag: "plain",
        purl: "pkg:pypi/langflow"
      },
      {
        name: "logspace/langflow",
        tag: "plain",
        purl: "pkg:pypi/langflow"
      }
    ],
    charts: ["langflow", "langflow-ide", "langflow-runtime"],
    commands: ["langflow run", "python -m langflow", "langflow-base run", "lfx serve"],
    prefixes: ["LANGFLOW_"],
    ports: [7860],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["LANGFLOW_AUTO_LOGIN", ...AUTO_LOGIN],
              is: ["false", "0", "no", "off"]
            }
          ]
        ],
        propose: "LANGFLOW_AUTO_LOGIN=false",
        source: "docs.langflow.org: api-keys-and-authentication, environment variables"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["LANGFLOW_AUTO_LOGIN", ...AUTO_LOGIN],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever opens it is logged in as the administrator of a server that runs code",
        propose: "LANGFLOW_AUTO_LOGIN=false",
        source: "docs.langflow.org: api-keys-and-authentication, environment variables"
      },
      {
        when: [
          {
            setting: "LANGFLOW_SKIP_AUTH_AUTO_LOGIN",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "its API takes requests without a key",
        propose: "LANGFLOW_SKIP_AUTH_AUTO_LOGIN=false",
        versions: ">=1.5.0",
        source: "docs.langflow.org: api-keys-and-authentication, environment variables"
      },
      {
        when: [
          {
            setting: "LANGFLOW_SUPERUSER_PASSWORD",
            is: ["langflow", "admin", "123456", "password"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "everybody knows this password of the administrator",
        source: "docs.langflow.org: api-keys-and-authentication, environment variables"
      },
      {
        when: [
          {
            setting: "LANGFLOW_NEW_USER_IS_ACTIVE",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "warning",
        why: "whoever registers may use it at once, and run code by it",
        propose: "LANGFLOW_NEW_USER_IS_ACTIVE=false",
        source: "docs.langflow.org: api-keys-and-authentication, environment variables"
      }
    ],
    publishedSecrets: ["langflow"],
    advisories: [
      {
        id: "CVE-2025-3248",
        versions: "<1.3.0",
        severity: "critical",
        summary: "code of a request is run without a login",
        fixed: "1.3.0",
        exploited: "2025-05-05",
        purl: "pkg:pypi/langflow",
        source: "GHSA-rvqx-wpfh-mfx7, CISA KEV"
      },
      {
        id: "CVE-2025-34291",
        versions: "<1.7.0",
        severity: "critical",
        summary: "any web page can take over the session of whoever is logged in, and run code by it",
        fixed: "1.7.0",
        exploited: "2026-05-21",
        purl: "pkg:pypi/langflow",
        source: "GHSA-577h-p2hh-v4mv, CISA KEV"
      },
      {
        id: "CVE-2026-33017",
        versions: "<1.9.0",
        severity: "critical",
        summary: "code is run without a login through the building of public flows",
        fixed: "1.9.0",
        exploited: "2026-03-25",
        purl: "pkg:pypi/langflow",
        source: "GHSA-vwmf-pq79-vjvx, CISA KEV"
      },
      {
        id: "CVE-2026-55255",
        versions: "<1.9.1",
        severity: "critical",
        summary: "one user can read and run the flows of another",
        fixed: "1.9.1",
        exploited: "2026-07-07",
        purl: "pkg:pypi/langflow",
        source: "GHSA-qrpv-q767-xqq2, CISA KEV"
      },
      {
        id: "CVE-2026-42048",
        versions: "<1.9.0",
        severity: "critical",
        summary: "knowledge bases can be used to leave their folder",
        fixed: "1.9.0",
        purl: "pkg:pypi/langflow",
        source: "GHSA-9whx-c884-c68q"
      },
      {
        id: "CVE-2026-48519",
        versions: "<1.9.2",
        severity: "critical",
        summary: "shared playgrounds run code without a login",
        fixed: "1.9.2",
        purl: "pkg:pypi/langflow",
        source: "GHSA-v5ff-9q35-q26f"
      },
      {
        id: "CVE-2026-55447",
        versions: "<1.9.2",
        severity: "critical",
        summary: "files of the server can be read, which leads to running code",
        fixed: "1.9.2",
        purl: "pkg:pypi/langflow",
        source: "GHSA-ccv6-r384-xp75"
      },
      {
        id: "CVE-2026-9198",
        versions: ">=1.0.0 <=1.10.0",
        severity: "critical",
        summary: "everybody can log in as the administrator and run code",
        fixed: "1.10.1",
        exploited: "2026-08-04",
        purl: "pkg:pypi/langflow",
        source: "IBM node/7278927, CISA KEV"
      },
      {
        id: "CVE-2026-13446",
        versions: ">=1.0.0 <1.10.2",
        severity: "critical",
        fixed: "1.10.2",
        purl: "pkg:pypi/langflow",
        source: "IBM node/7279991"
      },
      {
        id: "CVE-2026-0770",
        versions: "<=1.7.3",
        severity: "critical",
        summary: "code of a request is run as it is checked",
        exploited: "2026-07-21",
        purl: "pkg:pypi/langflow",
        source: "GHSA-g22f-v6f7-2hrh, CISA KEV"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "flowise",
    name: "Flowise",
    category: "orchestration-ui",
    runsCode: true,
    packages: [
      "pkg:npm/flowise",
      "pkg:npm/flowise-components",
      "pkg:npm/flowise-ui",
      "pkg:npm/flowise-embed"
    ],
    libraries: ["pkg:npm/flowise-embed", "pkg:npm/flowise-components", "pkg:npm/flowise-ui"],
    images: [
      {
        name: "flowiseai/flowise",
        tag: "plain",
        purl: "pkg:npm/flowise"
      },
      {
        name: "flowiseai/flowise-worker",
        tag: "plain",
        purl: "pkg:npm/flowise"
      }
    ],
    charts: ["flowise"],
    commands: ["flowise start", "flowise worker"],
    prefixes: ["FLOWISE_"],
    ports: [3e3, 5566],
    guarding: [
      {
        versions: "<3.0.1",
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "FLOWISE_USERNAME",
              set: true
            },
            {
              setting: "FLOWISE_PASSWORD",
              set: true
            }
          ]
        ],
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        versions: ">=3.0.1",
        byDefault: "first-visitor",
        closedBy: [],
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["FLOWISE_USERNAME", "FLOWISE_PASSWORD"],
            set: true
          }
        ],
        rule: "deployment-auth-ineffective",
        severity: "warning",
        why: "Flowise 3 does not read it, and its first visitor registers the administrator",
        versions: ">=3.0.1",
        cure: "Remove it, and keep the port at the loopback address until the administrator is registered.",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: "CUSTOM_MCP_PROTOCOL",
            is: ["stdio"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "its users can start commands in the container",
        propose: "CUSTOM_MCP_PROTOCOL=sse",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: "CUSTOM_MCP_SECURITY_CHECK",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "the check of commands that MCP servers start is off",
        propose: "CUSTOM_MCP_SECURITY_CHECK=true",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: "HTTP_SECURITY_CHECK",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "flows may call addresses of the internal network",
        propose: "HTTP_SECURITY_CHECK=true",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: "PATH_TRAVERSAL_SAFETY",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "the check of paths is off",
        propose: "PATH_TRAVERSAL_SAFETY=true",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: "TOOL_FUNCTION_BUILTIN_DEP",
            has: ["*", "fs", "child_process"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "code of flows reaches files and processes of the container",
        cure: "Name the single modules that flows need, without fs, child_process and *.",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      },
      {
        when: [
          {
            setting: ["CORS_ORIGINS", "MCP_CORS_ORIGINS"],
            is: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may call it in the name of whoever is logged in",
        source: "FlowiseAI/Flowise docker/.env.example and packages/components"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-59528",
        versions: ">=2.2.7-patch.1 <3.0.6",
        severity: "critical",
        summary: "the settings of an MCP server are run as code",
        fixed: "3.0.6",
        purl: "pkg:npm/flowise",
        source: "GHSA-3gcm-f6qx-ff7p"
      },
      {
        id: "CVE-2025-58434",
        versions: "<=3.0.5",
        severity: "critical",
        summary: "the password of any account can be reset",
        fixed: "3.0.6",
        purl: "pkg:npm/flowise",
        source: "write-ups of the flaw: 3.0.5 and earlier"
      },
      {
        id: "CVE-2025-8943",
        versions: "<3.0.1",
        severity: "critical",
        summary: "commands can be started without a login",
        fixed: "3.0.1",
        purl: "pkg:npm/flowise",
        source: "tsunami issue #691 / JFrog JFSA-2025-001380578"
      },
      {
        id: "CVE-2025-55346",
        versions: "<=2.2.7-patch.1",
        severity: "critical",
        summary: "code of a request is run",
        fixed: "2.2.8",
        purl: "pkg:npm/flowise",
        source: "GHSA-hmgh-466j-fx4c"
      },
      {
        id: "CVE-2025-71336",
        versions: "<3.0.6",
        severity: "critical",
        fixed: "3.0.6",
        purl: "pkg:npm/flowise",
        source: "GHSA-6933-jpx5-q87q"
      },
      {
        id: "CVE-2026-30820",
        versions: "<3.0.13",
        severity: "critical",
        summary: "a header of the request makes its sender an administrator",
        fixed: "3.0.13",
        purl: "pkg:npm/flowise",
        source: "GHSA-wvhq-wp8g-c7vq"
      },
      {
        id: "CVE-2026-40933",
        versions: "<3.1.0",
        severity: "critical",
        fixed: "3.1.0",
        purl: "pkg:npm/flowise",
        source: "GHSA-c9gw-hvqq-f33r"
      },
      {
        id: "CVE-2026-41268",
        versions: "<3.1.0",
        severity: "critical",
        fixed: "3.1.0",
        purl: "pkg:npm/flowise",
        source: "GHSA-cvrr-qhgw-2mm6"
      },
      {
        id: "CVE-2026-46442",
        versions: "<3.1.2",
        severity: "critical",
        fixed: "3.1.2",
        purl: "pkg:npm/flowise",
        source: "nuclei-templates #16610"
      },
      {
        id: "CVE-2026-56274",
        versions: "<3.1.2",
        severity: "critical",
        fixed: "3.1.2",
        purl: "pkg:npm/flowise",
        source: "GHSA-m99r-2hxc-cp3q"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "n8n",
    name: "n8n",
    category: "orchestration-ui",
    runsCode: true,
    packages: ["pkg:npm/n8n", "pkg:npm/n8n-core", "pkg:npm/n8n-workflow", "pkg:npm/n8n-nodes-base"],
    libraries: ["pkg:npm/n8n-core", "pkg:npm/n8n-workflow", "pkg:npm/n8n-nodes-base"],
    images: [
      {
        name: "n8nio/n8n",
        tag: "plain",
        purl: "pkg:npm/n8n"
      },
      {
        name: "docker.n8n.io/n8nio/n8n",
        tag: "plain",
        purl: "pkg:npm/n8n"
      },
      {
        name: "ghcr.io/n8n-io/n8n",
        tag: "plain",
        purl: "pkg:npm/n8n"
      },
      {
        name: "n8nio/runners",
        tag: "plain",
        purl: "pkg:npm/n8n"
      }
    ],
    charts: ["n8n"],
    commands: ["n8n", "n8n start", "n8n worker", "n8n webhook"],
    prefixes: ["N8N_"],
    ports: [5678, 5679],
    guarding: [
      {
        byDefault: "first-visitor",
        closedBy: [],
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "NODE_FUNCTION_ALLOW_BUILTIN",
            has: ["*", "child_process", "fs"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "code of workflows reaches files and processes of the container",
        cure: "Name the single modules that workflows need, without fs, child_process and *.",
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      },
      {
        when: [
          {
            setting: "NODE_FUNCTION_ALLOW_EXTERNAL",
            is: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "code of workflows may load any npm module",
        cure: "Name the single modules that workflows need, in place of *.",
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      },
      {
        when: [
          {
            setting: "N8N_BLOCK_ENV_ACCESS_IN_NODE",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "workflows can read the secrets of the environment",
        propose: "N8N_BLOCK_ENV_ACCESS_IN_NODE=true",
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      },
      {
        when: [
          {
            setting: "NODES_EXCLUDE",
            is: ["[]"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "workflows may run commands again",
        versions: ">=2.0.0",
        cure: "Remove NODES_EXCLUDE, so that the nodes that run commands stay out.",
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      },
      {
        when: [
          {
            setting: "N8N_SECURE_COOKIE",
            is: ["false"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "notice",
        why: "the cookie of the session travels in the clear",
        propose: "N8N_SECURE_COOKIE=true",
        reachable: true,
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      },
      {
        when: [
          {
            setting: [
              "N8N_RUNNERS_AUTH_TOKEN",
              "N8N_ENCRYPTION_KEY",
              "POSTGRES_PASSWORD",
              "POSTGRES_NON_ROOT_PASSWORD"
            ],
            is: ["changePassword", "changeRunnerAuthToken", "changeEncryptionKey"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the samples of n8n publish this value",
        source: "docs.n8n.io: security, block-specific-nodes; n8n-io/n8n-hosting"
      }
    ],
    publishedSecrets: ["changePassword", "changeRunnerAuthToken", "changeEncryptionKey"],
    advisories: [
      {
        id: "CVE-2026-21858",
        versions: ">=1.65.0 <1.121.0",
        severity: "critical",
        summary: "files of the server can be read without a login",
        fixed: "1.121.0",
        purl: "pkg:npm/n8n",
        source: "GHSA-v4pr-fm98-w9pg"
      },
      {
        id: "CVE-2025-68613",
        versions: ">=0.211.0 <1.120.4 || >=1.121.0 <1.121.1",
        severity: "critical",
        summary: "expressions of a workflow run code in the server",
        fixed: "1.123.0",
        purl: "pkg:npm/n8n",
        source: "GHSA-v98v-ff95-f3cp"
      },
      {
        id: "CVE-2025-68668",
        versions: ">=1.0.0 <2.0.0",
        severity: "critical",
        summary: "the Python node leaves its sandbox",
        fixed: "2.0.0",
        purl: "pkg:npm/n8n",
        source: "GHSA-62r4-hw23-cc8v"
      },
      {
        id: "CVE-2026-21877",
        versions: ">=0.123.0 <1.121.3",
        severity: "critical",
        summary: "whoever can edit workflows can run code in the server",
        fixed: "1.121.3",
        purl: "pkg:npm/n8n",
        source: "GHSA-v364-rw7m-3263"
      },
      {
        id: "CVE-2026-1470",
        versions: "<1.123.17 || >=2.0.0 <2.4.5 || >=2.5.0 <2.5.1",
        severity: "critical",
        summary: "expressions leave their sandbox",
        fixed: "2.5.1",
        purl: "pkg:npm/n8n",
        source: "GHSA-5xrp-6693-jjx9; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2026-25049",
        versions: "<1.123.17 || >=2.0.0 <2.5.2",
        severity: "critical",
        summary: "expressions leave their sandbox",
        fixed: "2.5.2",
        purl: "pkg:npm/n8n",
        source: "GHSA-6cqr-8cfr-67f8"
      },
      {
        id: "CVE-2026-25053",
        versions: "<1.123.10 || >=2.0.0 <2.5.0",
        severity: "critical",
        fixed: "2.5.0",
        purl: "pkg:npm/n8n",
        source: "GHSA-9g95-qf3f-ggrw"
      },
      {
        id: "CVE-2026-33660",
        versions: "<1.123.26",
        severity: "critical",
        fixed: "1.123.26",
        purl: "pkg:npm/n8n",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source (NVD)"
      },
      {
        id: "CVE-2026-54309",
        versions: "<2.25.7 || >=2.26.0 <2.26.2",
        severity: "critical",
        fixed: "2.26.2",
        purl: "pkg:npm/n8n",
        source: "GHSA-qrx8-25qr-5r7v"
      },
      {
        id: "GHSA-h5xr-fqvj-253p",
        versions: "<1.123.64 || >=2.0.0 <2.29.8 || 2.30.0",
        severity: "high",
        fixed: "2.30.1",
        purl: "pkg:npm/n8n",
        source: "github/advisory-database #8761"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "dify",
    name: "Dify",
    category: "orchestration-ui",
    runsCode: true,
    packages: [],
    images: [
      {
        name: "langgenius/dify-api",
        tag: "plain"
      },
      {
        name: "langgenius/dify-web",
        tag: "plain"
      },
      {
        name: "langgenius/dify-sandbox",
        tag: "none"
      },
      {
        name: "langgenius/dify-plugin-daemon",
        tag: "none"
      }
    ],
    charts: ["dify"],
    commands: [],
    prefixes: ["PLUGIN_DIFY_", "DIFY_INNER_", "DIFY_PORT", "DIFY_BIND_ADDRESS"],
    ports: [80, 443, 5001, 3e3, 8194, 5002, 5003],
    guarding: [
      {
        byDefault: "first-visitor",
        closedBy: [
          [
            {
              setting: "INIT_PASSWORD",
              set: true
            }
          ]
        ],
        source: "langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "FORCE_VERIFYING_SIGNATURE",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "plugins that nobody has signed may be installed",
        propose: "FORCE_VERIFYING_SIGNATURE=true",
        source: "langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml"
      },
      {
        when: [
          {
            setting: ["SANDBOX_API_KEY", "CODE_EXECUTION_API_KEY"],
            is: ["dify-sandbox"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "whoever reaches the sandbox can run code in it",
        source: "langgenius/dify docker/.env.example, docker/docker-compose.middleware.yaml"
      }
    ],
    publishedSecrets: [
      "difyai123456",
      "dify-sandbox",
      "WVF5YThaHlkYwhGUSmCRgsX3tD5ngdN8pkih",
      "sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U"
    ],
    advisories: [
      {
        id: "CVE-2025-3466",
        versions: ">=1.1.0 <=1.1.2",
        severity: "critical",
        summary: "code leaves the sandbox",
        fixed: "1.1.3",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-55182",
        versions: ">=0.9 <1.10.1",
        severity: "critical",
        summary: "code of a request is run without a login by React server components",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-63386",
        versions: "1.9.1",
        severity: "critical",
        summary: "any web page may call its setup in the name of a visitor; its makers dispute it",
        source: "its record at OSV; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2025-63388",
        versions: "1.9.1",
        severity: "critical",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "ragflow",
    name: "RAGFlow",
    category: "orchestration-ui",
    runsCode: true,
    packages: ["pkg:pypi/ragflow-sdk"],
    libraries: ["pkg:pypi/ragflow-sdk"],
    images: [
      {
        name: "infiniflow/ragflow",
        tag: "plain"
      },
      {
        name: "infiniflow/sandbox-executor-manager",
        tag: "none"
      }
    ],
    charts: ["ragflow"],
    commands: ["python rag/svr/task_executor.py"],
    prefixes: ["RAGFLOW_"],
    ports: [80, 443, 9380, 9381, 9382, 9385],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "infiniflow/ragflow docker/.env, agent/sandbox/docker-compose.yml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "SANDBOX_ENABLE_SECCOMP",
            is: ["false"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "the sandbox of its code runs without seccomp",
        propose: "SANDBOX_ENABLE_SECCOMP=true",
        source: "infiniflow/ragflow docker/.env, agent/sandbox/docker-compose.yml"
      }
    ],
    publishedSecrets: ["infini_rag_flow"],
    advisories: [
      {
        id: "CVE-2024-12433",
        versions: "<0.14.0",
        severity: "critical",
        fixed: "0.14.0",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-48187",
        versions: "<0.18.2",
        severity: "critical",
        fixed: "0.18.2",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-45312",
        versions: "<0.24.1",
        severity: "critical",
        fixed: "0.24.1",
        source: "GHSA-wpg4-h5g2-jxm6"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/chat.ts
var chat = [
  {
    id: "open-webui",
    name: "Open WebUI",
    category: "chat-ui",
    runsCode: true,
    packages: ["pkg:pypi/open-webui"],
    images: [
      {
        name: "ghcr.io/open-webui/open-webui",
        tag: "plain",
        purl: "pkg:pypi/open-webui"
      },
      {
        name: "ghcr.io/open-webui/pipelines",
        tag: "none"
      },
      {
        name: "openwebui/open-webui",
        tag: "plain",
        purl: "pkg:pypi/open-webui"
      }
    ],
    charts: ["open-webui"],
    commands: ["open-webui serve", "open-webui dev"],
    prefixes: ["WEBUI_AUTH", "WEBUI_SECRET_KEY", "WEBUI_NAME", "WEBUI_URL", "DEFAULT_USER_ROLE"],
    ports: [8080, 3e3, 9099],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "WEBUI_AUTH",
            is: ["false", "0", "no", "off"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "no login stands before a server that runs the code of its tools",
        propose: "WEBUI_AUTH=true",
        source: "docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml"
      },
      {
        when: [
          {
            setting: "WEBUI_SECRET_KEY",
            is: ["t0p-s3cr3t"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "everybody knows the key that signs its sessions",
        source: "docs.openwebui.com: environment configuration; open-webui/helm-charts values.yaml"
      }
    ],
    publishedSecrets: ["0p3n-w3bu!", "t0p-s3cr3t"],
    advisories: [
      {
        id: "CVE-2025-64496",
        versions: "<0.6.35",
        severity: "high",
        summary: "a server that is added can run code in the browser of users",
        fixed: "0.6.35",
        purl: "pkg:pypi/open-webui",
        source: "GHSA-cm35-v4vp-5xvx"
      },
      {
        id: "CVE-2025-65958",
        versions: "<0.6.37",
        severity: "high",
        fixed: "0.6.37",
        purl: "pkg:pypi/open-webui",
        source: "GHSA-c6xv-rcvw-v685"
      },
      {
        id: "CVE-2024-7806",
        versions: "<=0.3.8",
        severity: "high",
        fixed: "0.3.9",
        purl: "pkg:pypi/open-webui",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2024-8060",
        versions: "<0.5.17",
        severity: "high",
        fixed: "0.5.17",
        purl: "pkg:pypi/open-webui",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-28786",
        versions: "<0.8.6",
        severity: "high",
        fixed: "0.8.6",
        purl: "pkg:pypi/open-webui",
        source: "GHSA-vvxm-vxmr-624h"
      },
      {
        id: "CVE-2026-44554",
        versions: "<0.9.0",
        severity: "high",
        fixed: "0.9.0",
        purl: "pkg:pypi/open-webui",
        source: "GHSA-7r82-qhg4-6wvj"
      },
      {
        id: "CVE-2026-45400",
        versions: "<0.9.5",
        severity: "high",
        fixed: "0.9.5",
        purl: "pkg:pypi/open-webui",
        source: "GHSA-8w7q-q5jp-jvgx"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "librechat",
    name: "LibreChat",
    category: "chat-ui",
    runsCode: false,
    packages: [],
    images: [
      {
        name: "ghcr.io/danny-avila/librechat",
        tag: "plain"
      },
      {
        name: "ghcr.io/danny-avila/librechat-api",
        tag: "plain"
      },
      {
        name: "ghcr.io/danny-avila/librechat-rag-api-dev",
        tag: "none"
      },
      {
        name: "librechat/librechat",
        tag: "plain"
      },
      {
        name: "ghcr.io/danny-avila/librechat-dev",
        tag: "plain"
      },
      {
        name: "ghcr.io/danny-avila/librechat-dev-api",
        tag: "plain"
      }
    ],
    charts: ["librechat"],
    commands: [],
    prefixes: ["LIBRECHAT_"],
    ports: [3080],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "danny-avila/LibreChat .env.example and api/server/services/start/checks.js"
      }
    ],
    insecure: [],
    publishedSecrets: [
      "16f8c0ef4a5d391b26034086c628469d3f9f497f08163ab9b40137092f2909ef",
      "eaa5191f2914e30b9387fd84e254e4ba6fc51b4654968a9b0803b456a54b8418",
      "f34be427ebb29de8d88c107a71546019685ed8b241d8f2ed00c3df97ad2566f0",
      "e2341419ec3dd3d19b13a1a87fafcbfb",
      "DrhYf7zENyR6AlUCKmnz0eYASOQdl6zxH7s7MKFSfFCt"
    ],
    advisories: [
      {
        id: "CVE-2026-32625",
        versions: "<0.8.4",
        severity: "critical",
        fixed: "0.8.4",
        source: "GHSA-4pcc-j6m6-wcwx"
      },
      {
        id: "CVE-2026-54030",
        versions: "<0.8.5",
        severity: "high",
        fixed: "0.8.5",
        source: "GHSA-gvpj-vm2f-2m23"
      },
      {
        id: "CVE-2026-31943",
        versions: "<0.8.3",
        severity: "high",
        fixed: "0.8.3",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "anythingllm",
    name: "AnythingLLM",
    category: "chat-ui",
    runsCode: true,
    packages: [],
    images: [
      {
        name: "mintplexlabs/anythingllm",
        tag: "plain"
      },
      {
        name: "ghcr.io/mintplex-labs/anything-llm",
        tag: "plain"
      }
    ],
    charts: ["anythingllm", "anything-llm"],
    commands: [],
    prefixes: ["ANYTHINGLLM_"],
    ports: [3001],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "AUTH_TOKEN",
              set: true
            }
          ]
        ],
        source: "Mintplex-Labs/anything-llm docker/.env.example"
      }
    ],
    insecure: [],
    publishedSecrets: ["hunter2", "my-random-string-for-seeding"],
    advisories: [
      {
        id: "CVE-2026-32626",
        versions: "<=1.11.1",
        severity: "critical",
        source: "GHSA-rrmw-2j6x-4mf2"
      },
      {
        id: "CVE-2026-5627",
        versions: "<=1.9.1",
        severity: "critical",
        source: "GHSA-3593-xf56-f85v"
      },
      {
        id: "CVE-2026-32628",
        versions: "<=1.11.1",
        severity: "critical",
        summary: "who talks to the SQL agent runs any SQL on the connected databases",
        source: "GHSA-jwjx-mw2p-5wc7, its record at OSV"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "text-generation-webui",
    name: "text-generation-webui",
    category: "chat-ui",
    runsCode: true,
    packages: [],
    images: [
      {
        name: "atinoda/text-generation-webui",
        tag: "none"
      }
    ],
    charts: [],
    commands: [],
    prefixes: [],
    ports: [7860, 5e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["--gradio-auth", "--gradio-auth-path"],
              set: true
            }
          ]
        ],
        source: "oobabooga/text-generation-webui README: list of command-line flags"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "--share",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-public-tunnel",
        severity: "error",
        why: "a public tunnel leads to it from everywhere",
        source: "oobabooga/text-generation-webui api-example.py"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-35050",
        versions: "<4.1.1",
        severity: "critical",
        fixed: "4.1.1",
        source: "GHSA-jg96-p5p6-q3cv"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/frameworks.ts
var frameworks = [
  {
    id: "langchain",
    name: "LangChain / LangServe / LangGraph / LangSmith SDK",
    category: "framework",
    runsCode: false,
    packages: [
      "pkg:pypi/langchain",
      "pkg:pypi/langchain-core",
      "pkg:pypi/langchain-community",
      "pkg:pypi/langchain-experimental",
      "pkg:pypi/langchain-openai",
      "pkg:pypi/langchain-text-splitters",
      "pkg:pypi/langgraph",
      "pkg:pypi/langgraph-checkpoint",
      "pkg:pypi/langgraph-checkpoint-sqlite",
      "pkg:pypi/langgraph-api",
      "pkg:pypi/langsmith",
      "pkg:npm/langchain",
      "pkg:npm/%40langchain/core",
      "pkg:npm/%40langchain/community",
      "pkg:npm/%40langchain/langgraph"
    ],
    libraries: [
      "pkg:pypi/langchain",
      "pkg:pypi/langchain-core",
      "pkg:pypi/langchain-community",
      "pkg:pypi/langchain-experimental",
      "pkg:pypi/langchain-openai",
      "pkg:pypi/langchain-text-splitters",
      "pkg:pypi/langgraph",
      "pkg:pypi/langgraph-checkpoint",
      "pkg:pypi/langgraph-checkpoint-sqlite",
      "pkg:pypi/langgraph-api",
      "pkg:pypi/langsmith",
      "pkg:npm/langchain",
      "pkg:npm/%40langchain/core",
      "pkg:npm/%40langchain/community",
      "pkg:npm/%40langchain/langgraph"
    ],
    images: [
      {
        name: "langchain/langgraph-api",
        tag: "none"
      },
      {
        name: "langchain/langsmith-backend",
        tag: "none"
      }
    ],
    charts: ["langgraph-cloud", "langgraph-dataplane", "langsmith"],
    commands: ["langgraph up", "langgraph dev", "langgraph-api"],
    prefixes: ["LANGGRAPH_CLOUD_"],
    ports: [8e3, 8123, 2024],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-68664",
        versions: "<0.3.81 || >=1.0.0 <1.2.5",
        severity: "critical",
        summary: "data that is read back can carry objects that give secrets away",
        fixed: "1.2.5",
        purl: "pkg:pypi/langchain-core",
        source: "GHSA-c67j-w6g6-q2cm"
      },
      {
        id: "CVE-2026-34070",
        versions: "<1.2.22",
        severity: "high",
        summary: "templates can name files outside of their folder",
        fixed: "1.2.22",
        purl: "pkg:pypi/langchain-core",
        source: "GHSA-qh6h-p6c9-ff54"
      },
      {
        id: "CVE-2026-44843",
        versions: "<0.3.85 || >=1.0.0 <1.3.3",
        severity: "high",
        summary: "data that is read back can carry objects of an attacker",
        fixed: "1.3.3",
        purl: "pkg:pypi/langchain-core",
        source: "GHSA-pjwx-r37v-7724"
      },
      {
        id: "CVE-2025-65106",
        versions: "<0.3.80 || >=1.0.0 <1.0.7",
        severity: "high",
        summary: "templates reach attributes of objects",
        fixed: "1.0.7",
        purl: "pkg:pypi/langchain-core",
        source: "GHSA-6qv9-48xg-fc7f"
      },
      {
        id: "CVE-2025-64439",
        versions: "<3.0.0",
        severity: "high",
        summary: "checkpoints run code when they are read",
        fixed: "3.0.0",
        purl: "pkg:pypi/langgraph-checkpoint",
        source: "langchain-mongodb #260; oracle/agent-spec #29"
      },
      {
        id: "CVE-2026-27794",
        versions: "<4.0.0",
        severity: "high",
        fixed: "4.0.0",
        purl: "pkg:pypi/langgraph-checkpoint",
        source: "GHSA-mhr3-j7m5-c7c9"
      },
      {
        id: "CVE-2025-67644",
        versions: "<=3.0.0",
        severity: "high",
        fixed: "3.0.1",
        purl: "pkg:pypi/langgraph-checkpoint-sqlite",
        source: "memanto #528"
      },
      {
        id: "CVE-2024-46946",
        versions: ">=0.1.17 <=0.3.0",
        severity: "critical",
        summary: "answers of the model are run as code",
        purl: "pkg:pypi/langchain-experimental",
        source: "GHSA-p2qj-r53j-h3xj"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "llama-index",
    name: "LlamaIndex",
    category: "framework",
    runsCode: false,
    packages: [
      "pkg:pypi/llama-index",
      "pkg:pypi/llama-index-core",
      "pkg:pypi/llama-index-cli",
      "pkg:pypi/llama-deploy",
      "pkg:npm/llamaindex"
    ],
    libraries: [
      "pkg:pypi/llama-index",
      "pkg:pypi/llama-index-core",
      "pkg:pypi/llama-index-cli",
      "pkg:pypi/llama-deploy",
      "pkg:npm/llamaindex"
    ],
    images: [],
    charts: [],
    commands: ["llamactl serve", "python -m llama_deploy.apiserver"],
    prefixes: ["LLAMA_DEPLOY_"],
    ports: [4501],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-1793",
        versions: "<0.12.28",
        severity: "critical",
        summary: "queries of vector stores can carry SQL",
        fixed: "0.12.28",
        purl: "pkg:pypi/llama-index",
        source: "GHSA-v3c8-3pr6-gr7p"
      },
      {
        id: "CVE-2025-7647",
        versions: "<0.13.0",
        severity: "high",
        summary: "temporary files can be exchanged by other users",
        fixed: "0.13.0",
        purl: "pkg:pypi/llama-index-core",
        source: "GHSA-cr7q-2w66-hjcm"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "haystack",
    name: "Haystack / Hayhooks",
    category: "framework",
    runsCode: true,
    packages: ["pkg:pypi/haystack-ai", "pkg:pypi/farm-haystack", "pkg:pypi/hayhooks"],
    libraries: ["pkg:pypi/haystack-ai", "pkg:pypi/farm-haystack"],
    images: [
      {
        name: "deepset/haystack",
        tag: "plain"
      },
      {
        name: "deepset/hayhooks",
        tag: "none"
      }
    ],
    charts: ["hayhooks"],
    commands: ["hayhooks run", "hayhooks mcp run"],
    prefixes: ["HAYHOOKS_"],
    ports: [1416, 1417, 1418],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "deepset-ai/hayhooks docs/deployment"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "HAYHOOKS_CORS_ALLOW_ORIGINS",
            has: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may call it",
        source: "deepset-ai/hayhooks docs/deployment"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-41950",
        versions: ">=2.0.0 <2.3.1",
        severity: "high",
        summary: "templates can carry code",
        fixed: "2.3.1",
        purl: "pkg:pypi/haystack-ai",
        source: "GHSA-hx9v-6r9f-w677"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "autogen",
    name: "AutoGen / AG2 / AutoGen Studio",
    category: "framework",
    runsCode: true,
    packages: [
      "pkg:pypi/autogen-agentchat",
      "pkg:pypi/autogen-core",
      "pkg:pypi/autogen-ext",
      "pkg:pypi/pyautogen",
      "pkg:pypi/ag2",
      "pkg:pypi/autogenstudio"
    ],
    libraries: [
      "pkg:pypi/autogen-agentchat",
      "pkg:pypi/autogen-core",
      "pkg:pypi/autogen-ext",
      "pkg:pypi/pyautogen",
      "pkg:pypi/ag2"
    ],
    images: [],
    charts: [],
    commands: ["autogenstudio ui", "autogenstudio serve"],
    prefixes: ["AUTOGENSTUDIO_"],
    ports: [8081],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "crewai",
    name: "CrewAI",
    category: "framework",
    runsCode: true,
    packages: ["pkg:pypi/crewai", "pkg:pypi/crewai-tools"],
    libraries: ["pkg:pypi/crewai", "pkg:pypi/crewai-tools"],
    images: [],
    charts: [],
    commands: ["crewai run"],
    prefixes: ["CREWAI_"],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-2275",
        versions: "<=1.14.1",
        severity: "critical",
        purl: "pkg:pypi/crewai",
        source: "CERT/CC VU#221883; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2026-2287",
        versions: "<=1.14.1",
        severity: "critical",
        purl: "pkg:pypi/crewai",
        source: "CERT/CC VU#221883; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2026-2286",
        versions: "<=1.14.1",
        severity: "critical",
        purl: "pkg:pypi/crewai",
        source: "CERT/CC VU#221883; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2026-62240",
        versions: "<1.15.1",
        severity: "high",
        fixed: "1.15.1",
        purl: "pkg:pypi/crewai",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "praisonai",
    name: "PraisonAI",
    category: "agent-framework",
    runsCode: true,
    packages: [
      "pkg:pypi/praisonai",
      "pkg:pypi/praisonaiagents",
      "pkg:pypi/praisonai-platform",
      "pkg:npm/praisonai"
    ],
    libraries: ["pkg:pypi/praisonaiagents"],
    images: [
      {
        name: "ghcr.io/mervinpraison/praisonai",
        tag: "plain",
        purl: "pkg:pypi/praisonai"
      },
      {
        name: "mervinpraison/praisonai",
        tag: "plain",
        purl: "pkg:pypi/praisonai"
      }
    ],
    charts: [],
    commands: ["praisonai", "praisonai serve", "praisonai ui", "praisonai chat", "praisonai code"],
    prefixes: ["PRAISONAI_"],
    ports: [8005, 8080, 8082, 8083, 8090],
    guarding: [
      {
        versions: ">=2.5.6 <4.6.34",
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "PRAISONAI_API_AUTH",
              is: ["enabled"]
            }
          ],
          [
            {
              setting: "PRAISONAI_API_TOKEN",
              set: true
            }
          ]
        ],
        propose: "PRAISONAI_API_AUTH=enabled",
        source: "MervinPraison/PraisonAI praisonai_deploy/api.py, api/agent_invoke.py"
      },
      {
        byDefault: "closed",
        closedBy: [],
        source: "MervinPraison/PraisonAI praisonai_deploy/api.py, api/agent_invoke.py"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "PRAISONAI_API_AUTH",
            is: ["disabled"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may drive its agents",
        propose: "PRAISONAI_API_AUTH=enabled",
        source: "MervinPraison/PraisonAI praisonai_deploy/api.py, api/agent_invoke.py"
      },
      {
        when: [
          {
            setting: "PRAISONAI_AUTO_APPROVE",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "tools run without a question to people",
        propose: "PRAISONAI_AUTO_APPROVE=false",
        source: "MervinPraison/PraisonAI praisonai_deploy/api.py, api/agent_invoke.py"
      },
      {
        when: [
          {
            setting: "PRAISONAI_ALLOW_LOCAL_TOOLS",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "code of the working folder is loaded as tools",
        propose: "PRAISONAI_ALLOW_LOCAL_TOOLS=false",
        source: "MervinPraison/PraisonAI praisonai_deploy/api.py, api/agent_invoke.py"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-47393",
        versions: ">=2.5.6 <4.6.34",
        severity: "critical",
        summary: "the server that it generates asks for no login",
        fixed: "4.6.34",
        purl: "pkg:pypi/praisonai",
        source: "GHSA-8444-4fhq-fxpq"
      },
      {
        id: "CVE-2026-48168",
        versions: "<4.6.40",
        severity: "critical",
        summary: "the name of a branch reaches an agent of its workflow",
        fixed: "4.6.40",
        purl: "pkg:pypi/praisonai",
        source: "GHSA-xp85-6wwf-r67c"
      },
      {
        id: "CVE-2026-57125",
        versions: "<4.6.59",
        severity: "critical",
        fixed: "4.6.59",
        purl: "pkg:pypi/praisonai",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-61444",
        versions: "<4.6.78",
        severity: "critical",
        fixed: "4.6.78",
        purl: "pkg:pypi/praisonai",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-47392",
        versions: "<=1.6.37",
        severity: "critical",
        purl: "pkg:pypi/praisonaiagents",
        source: "GHSA-4mr5-g6f9-cfrh"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "browser-use",
    name: "browser-use",
    category: "agent-framework",
    runsCode: true,
    packages: ["pkg:pypi/browser-use"],
    libraries: ["pkg:pypi/browser-use"],
    images: [
      {
        name: "ghcr.io/browser-use/browser-use",
        tag: "plain",
        purl: "pkg:pypi/browser-use"
      }
    ],
    charts: [],
    commands: ["browser-use"],
    prefixes: ["BROWSER_USE_"],
    ports: [9222, 5900, 6080],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "langserve",
    name: "LangServe",
    category: "framework",
    runsCode: false,
    packages: ["pkg:pypi/langserve"],
    images: [],
    charts: [],
    commands: ["langchain serve"],
    prefixes: ["LANGSERVE_"],
    ports: [8e3],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    endOfLife: {
      since: "2024-11-18",
      instead: "LangGraph",
      source: "langchain-ai/langserve README"
    },
    advisories: [],
    reviewed: "2026-11-24"
  }
];

// src/data/components/gateways.ts
var gateways = [
  {
    id: "litellm",
    name: "LiteLLM",
    category: "gateway",
    runsCode: false,
    packages: ["pkg:pypi/litellm", "pkg:pypi/litellm-proxy-extras", "pkg:pypi/litellm-enterprise"],
    libraries: ["pkg:pypi/litellm", "pkg:pypi/litellm-proxy-extras", "pkg:pypi/litellm-enterprise"],
    images: [
      {
        name: "ghcr.io/berriai/litellm",
        tag: "main-stable",
        purl: "pkg:pypi/litellm"
      },
      {
        name: "ghcr.io/berriai/litellm-database",
        tag: "main-stable",
        purl: "pkg:pypi/litellm"
      },
      {
        name: "ghcr.io/berriai/litellm-non_root",
        tag: "main-stable",
        purl: "pkg:pypi/litellm"
      },
      {
        name: "docker.litellm.ai/berriai/litellm",
        tag: "main-stable",
        purl: "pkg:pypi/litellm"
      },
      {
        name: "litellm/litellm",
        tag: "main-stable",
        purl: "pkg:pypi/litellm"
      }
    ],
    charts: ["litellm-helm", "litellm", "litellm-proxy"],
    commands: ["litellm", "python -m litellm.proxy.proxy_cli", "python litellm/proxy/proxy_cli.py"],
    prefixes: ["LITELLM_MASTER_KEY", "LITELLM_SALT_KEY", "LITELLM_MODE", "LITELLM_UI_", "LITELLM_LICENSE"],
    ports: [4e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: [
                "LITELLM_MASTER_KEY",
                "config:general_settings.master_key",
                "values:masterkey",
                "values:proxy_config.general_settings.master_key"
              ],
              set: true
            }
          ],
          // Its chart makes a key up where none is named.
          [{ setting: "field:chart.name", is: ["litellm-helm"] }]
        ],
        source: "docs.litellm.ai: proxy/ui, quick start; BerriAI/litellm deploy/charts/litellm-helm"
      }
    ],
    insecure: [],
    publishedSecrets: ["sk-1234", "sk-123", "dbpassword9090"],
    advisories: [
      {
        id: "CVE-2026-42208",
        versions: ">=1.81.16 <1.83.7",
        severity: "critical",
        summary: "a database query can be changed without a key",
        fixed: "1.83.7",
        exploited: "2026-05-08",
        purl: "pkg:pypi/litellm",
        source: "GHSA-r75f-5x8p-qvmc, CISA KEV"
      },
      {
        id: "CVE-2026-49468",
        versions: "<1.84.0",
        severity: "critical",
        summary: "a header of the request takes the login away",
        fixed: "1.84.0",
        purl: "pkg:pypi/litellm",
        source: "GHSA-4xpc-pv4p-pm3w"
      },
      {
        id: "CVE-2026-40217",
        versions: ">=1.81.8 <1.83.10",
        severity: "high",
        summary: "code of a guardrail leaves its sandbox",
        fixed: "1.83.10",
        purl: "pkg:pypi/litellm",
        source: "GHSA-wxxx-gvqv-xp7p"
      },
      {
        id: "CVE-2024-5751",
        versions: "<1.40.16",
        severity: "critical",
        summary: "settings are run as code",
        fixed: "1.40.16",
        purl: "pkg:pypi/litellm",
        source: "GHSA-gppg-gqw8-wh9g"
      },
      {
        id: "GHSA-5mg7-485q-xm76",
        versions: "1.82.7 || 1.82.8",
        severity: "critical",
        summary: "the release steals credentials",
        fixed: "1.83.0",
        malicious: true,
        purl: "pkg:pypi/litellm",
        source: "GHSA-5mg7-485q-xm76, BerriAI/litellm issue 24518"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "openclaw",
    name: "OpenClaw",
    category: "agent-gateway",
    runsCode: true,
    packages: ["pkg:npm/openclaw", "pkg:npm/clawdbot", "pkg:npm/moltbot"],
    images: [
      {
        name: "ghcr.io/openclaw/openclaw",
        tag: "plain",
        purl: "pkg:npm/openclaw"
      }
    ],
    charts: ["openclaw"],
    commands: ["openclaw gateway", "clawdbot gateway", "moltbot gateway"],
    prefixes: ["OPENCLAW_", "CLAWDBOT_", "MOLTBOT_"],
    ports: [18789, 18790],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "openclaw/openclaw docker-compose.yml; vulhub openclaw/CVE-2026-25253"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["OPENCLAW_GATEWAY_BIND", "CLAWDBOT_GATEWAY_BIND", "--bind"],
            is: ["lan", "0.0.0.0", "all"]
          }
        ],
        rule: "deployment-exposed",
        severity: "warning",
        why: "the gateway of an agent with a shell answers the whole network",
        reachable: true,
        source: "openclaw/openclaw docker-compose.yml; vulhub openclaw/CVE-2026-25253"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-25253",
        versions: "<2026.1.29",
        severity: "high",
        summary: "a link steals the token of the gateway",
        fixed: "2026.1.29",
        purl: "pkg:npm/openclaw",
        source: "vulhub openclaw/CVE-2026-25253 README"
      },
      {
        id: "CVE-2026-32922",
        versions: "<2026.3.11",
        severity: "critical",
        fixed: "2026.3.11",
        purl: "pkg:npm/openclaw",
        source: "GHSA-4jpw-hj22-2xmc"
      },
      {
        id: "CVE-2026-43578",
        versions: "<2026.4.10",
        severity: "critical",
        fixed: "2026.4.10",
        purl: "pkg:npm/openclaw",
        source: "GHSA-g375-h3v6-4873"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "langfuse",
    name: "Langfuse",
    category: "observability",
    runsCode: false,
    packages: ["pkg:pypi/langfuse", "pkg:npm/langfuse"],
    libraries: ["pkg:pypi/langfuse", "pkg:npm/langfuse"],
    images: [
      {
        name: "langfuse/langfuse",
        tag: "plain"
      },
      {
        name: "docker.langfuse.com/langfuse/langfuse",
        tag: "plain"
      },
      {
        name: "ghcr.io/langfuse/langfuse",
        tag: "plain"
      },
      {
        name: "langfuse/langfuse-worker",
        tag: "plain"
      },
      {
        name: "docker.langfuse.com/langfuse/langfuse-worker",
        tag: "plain"
      }
    ],
    charts: ["langfuse"],
    commands: [],
    prefixes: ["LANGFUSE_INIT_", "LANGFUSE_S3_", "LANGFUSE_ENABLE_"],
    ports: [3e3, 3030],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "langfuse/langfuse docker-compose.yml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "NEXTAUTH_SECRET",
            is: ["mysecret"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "everybody can sign a session of their own",
        source: "langfuse/langfuse docker-compose.yml"
      },
      {
        when: [
          {
            setting: "SALT",
            is: ["mysalt"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the salt of its API keys is published",
        source: "langfuse/langfuse docker-compose.yml"
      },
      {
        when: [
          {
            setting: "ENCRYPTION_KEY",
            is: ["0000000000000000000000000000000000000000000000000000000000000000"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the key that encrypts its data is published",
        source: "langfuse/langfuse docker-compose.yml"
      }
    ],
    publishedSecrets: [
      "mysecret",
      "mysalt",
      "0000000000000000000000000000000000000000000000000000000000000000",
      "miniosecret",
      "myredissecret"
    ],
    advisories: [],
    reviewed: "2026-11-24"
  }
];

// src/data/components/inference.ts
var inference = [
  {
    id: "ollama",
    name: "Ollama",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:golang/github.com/ollama/ollama"],
    libraries: ["pkg:golang/github.com/ollama/ollama"],
    images: [
      {
        name: "ollama/ollama",
        tag: "plain",
        purl: "pkg:golang/github.com/ollama/ollama"
      }
    ],
    charts: ["ollama"],
    commands: ["ollama serve"],
    prefixes: [
      "OLLAMA_ORIGINS",
      "OLLAMA_KEEP_ALIVE",
      "OLLAMA_NUM_PARALLEL",
      "OLLAMA_MAX_LOADED_MODELS",
      "OLLAMA_MAX_QUEUE",
      "OLLAMA_FLASH_ATTENTION",
      "OLLAMA_KV_CACHE_TYPE",
      "OLLAMA_CONTEXT_LENGTH",
      "OLLAMA_LOAD_TIMEOUT",
      "OLLAMA_SCHED_SPREAD"
    ],
    ports: [11434],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "ollama/ollama Dockerfile and envconfig/config.go"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "OLLAMA_ORIGINS",
            is: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may call it",
        source: "ollama/ollama Dockerfile and envconfig/config.go"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-37032",
        versions: "<0.1.34",
        severity: "high",
        summary: "files of the server can be overwritten, which leads to running code",
        fixed: "0.1.34",
        purl: "pkg:golang/github.com/ollama/ollama",
        source: "GO-2024-2901, GHSA-8hqg-whrw-pv92"
      },
      {
        id: "CVE-2024-45436",
        versions: "<0.1.47",
        severity: "high",
        fixed: "0.1.47",
        purl: "pkg:golang/github.com/ollama/ollama",
        source: "GO-2024-3104"
      },
      {
        id: "CVE-2025-51471",
        versions: "<=0.9.6",
        severity: "medium",
        purl: "pkg:golang/github.com/ollama/ollama",
        source: "GO-2025-3824"
      },
      {
        id: "CVE-2026-7482",
        versions: "<0.17.1",
        severity: "critical",
        fixed: "0.17.1",
        purl: "pkg:golang/github.com/ollama/ollama",
        source: "GO-2026-5748, GHSA-x8qc-fggm-mpqg"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "vllm",
    name: "vLLM",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:pypi/vllm"],
    libraries: ["pkg:pypi/vllm"],
    images: [
      {
        name: "vllm/vllm-openai",
        tag: "plain",
        purl: "pkg:pypi/vllm"
      },
      {
        name: "vllm/vllm-tpu",
        tag: "none"
      },
      {
        name: "lmcache/vllm-openai",
        tag: "none"
      },
      {
        name: "public.ecr.aws/q9t5s3a7/vllm-release-repo",
        tag: "none"
      },
      {
        name: "vllm/vllm-openai-rocm",
        tag: "plain",
        purl: "pkg:pypi/vllm"
      }
    ],
    charts: ["vllm", "vllm-stack"],
    commands: [
      "vllm serve",
      "python -m vllm.entrypoints.openai.api_server",
      "python -m vllm.entrypoints.api_server"
    ],
    prefixes: ["VLLM_"],
    ports: [8e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["--api-key", "VLLM_API_KEY"],
              set: true
            }
          ]
        ],
        source: "docs.vllm.ai: usage/security"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "VLLM_ALLOW_INSECURE_SERIALIZATION",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-unsafe-loading",
        severity: "error",
        why: "its parts exchange pickles, which run code when they are read",
        propose: "VLLM_ALLOW_INSECURE_SERIALIZATION=0",
        source: "vllm-project/vllm vllm/envs.py, vllm/v1/serial_utils.py"
      },
      {
        when: [
          {
            setting: "--enable-prompt-embeds",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-unsafe-loading",
        severity: "error",
        why: "tensors of requests are deserialised, which corrupts memory at this version",
        versions: ">=0.10.2 <0.11.1",
        cure: "Use vLLM 0.11.1 or later, or remove the option.",
        source: "GHSA-mrw7-hf4f-83pf"
      },
      {
        when: [{ setting: ["--api-key", "VLLM_API_KEY"], is: ["EMPTY", "token-abc123"] }],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the documents publish this key",
        source: "docs.vllm.ai: serving/openai_compatible_server"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-32444",
        versions: ">=0.6.5 <0.8.5",
        severity: "critical",
        summary: "pickles from the network are read",
        fixed: "0.8.5",
        purl: "pkg:pypi/vllm",
        source: "GHSA-hj4w-hm2g-p6w5"
      },
      {
        id: "CVE-2025-47277",
        versions: ">=0.6.5 <0.8.5",
        severity: "critical",
        summary: "pickles from the network are read",
        fixed: "0.8.5",
        purl: "pkg:pypi/vllm",
        source: "GHSA-hjq4-87xh-g4fv"
      },
      {
        id: "CVE-2025-62164",
        versions: ">=0.10.2 <0.11.1",
        severity: "high",
        summary: "tensors of a request corrupt memory",
        fixed: "0.11.1",
        purl: "pkg:pypi/vllm",
        source: "GHSA-mrw7-hf4f-83pf"
      },
      {
        id: "CVE-2025-66448",
        versions: "<0.11.1",
        severity: "high",
        summary: "the configuration of a model runs its code",
        fixed: "0.11.1",
        purl: "pkg:pypi/vllm",
        source: "GHSA-8fr4-5q9j-m8gm"
      },
      {
        id: "CVE-2026-22778",
        versions: ">=0.8.3 <0.14.1",
        severity: "critical",
        summary: "a video of a request runs code",
        fixed: "0.14.1",
        purl: "pkg:pypi/vllm",
        source: "GHSA-4r2x-xpjr-7cvv"
      },
      {
        id: "CVE-2026-22807",
        versions: ">=0.10.1 <0.14.0",
        severity: "high",
        summary: "a model runs its code when it is loaded",
        fixed: "0.14.0",
        purl: "pkg:pypi/vllm",
        source: "GHSA-2pc9-4j83-qjmr"
      },
      {
        id: "CVE-2026-27893",
        versions: ">=0.10.1 <0.18.0",
        severity: "high",
        summary: "code of models runs although it was refused",
        fixed: "0.18.0",
        purl: "pkg:pypi/vllm",
        source: "GHSA-7972-pg2x-xr59"
      },
      {
        id: "CVE-2026-48746",
        versions: ">=0.3.0 <0.22.0",
        severity: "critical",
        summary: "the key can be passed by",
        fixed: "0.22.0",
        purl: "pkg:pypi/vllm",
        source: "GHSA-94f4-hr76-p5j6"
      },
      {
        id: "CVE-2026-54232",
        versions: "<0.22.1",
        severity: "high",
        fixed: "0.22.1",
        purl: "pkg:pypi/vllm",
        source: "GHSA-jrf6-vqxq-pjv2"
      },
      {
        id: "CVE-2026-54234",
        versions: ">=0.17.1 <0.24.0",
        severity: "high",
        summary: "a request can stop the server",
        fixed: "0.24.0",
        purl: "pkg:pypi/vllm",
        source: "GHSA-8wr5-jm2h-8r4f"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "sglang",
    name: "SGLang",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:pypi/sglang", "pkg:pypi/sglang-router"],
    libraries: ["pkg:pypi/sglang", "pkg:pypi/sglang-router"],
    images: [
      {
        name: "lmsysorg/sglang",
        tag: "plain",
        purl: "pkg:pypi/sglang"
      }
    ],
    charts: ["sglang"],
    commands: [
      "python -m sglang.launch_server",
      "sglang serve",
      "sglang_router",
      "python -m sglang_router.launch_router"
    ],
    prefixes: ["SGLANG_"],
    ports: [3e4],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["--api-key", "--admin-api-key"],
              set: true
            }
          ]
        ],
        source: "sgl-project/sglang docs: server arguments; docker/compose.yaml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "DUMPER_SERVER_PORT",
            set: true
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "a server for debugging listens and asks nobody who comes",
        source: "GHSA database, CVE-2026-15971"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-5760",
        versions: "<=0.5.9",
        severity: "critical",
        fixed: "0.5.10",
        purl: "pkg:pypi/sglang",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-15969",
        versions: "<=0.5.15",
        severity: "critical",
        purl: "pkg:pypi/sglang",
        source: "GHSA-2wvm-gjg7-5jfm"
      },
      {
        id: "CVE-2026-15976",
        versions: "<=0.5.15",
        severity: "critical",
        purl: "pkg:pypi/sglang",
        source: "GHSA-wf98-gv64-5wrf"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "tgi",
    name: "Hugging Face Text Generation Inference",
    category: "inference-server",
    runsCode: false,
    packages: [],
    images: [
      {
        name: "ghcr.io/huggingface/text-generation-inference",
        tag: "plain"
      }
    ],
    charts: ["text-generation-inference"],
    commands: ["text-generation-launcher", "text-generation-server", "text-generation-router"],
    prefixes: [],
    ports: [80, 3e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["API_KEY", "--api-key"],
              set: true
            }
          ]
        ],
        source: "huggingface/text-generation-inference launcher/src/main.rs and README"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    endOfLife: {
      source: "README of huggingface/text-generation-inference: maintenance mode",
      instead: "vLLM or SGLang"
    },
    advisories: [
      {
        id: "CVE-2026-63086",
        versions: "<=3.3.7",
        severity: "high",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "triton",
    name: "NVIDIA Triton Inference Server",
    category: "inference-server",
    runsCode: true,
    packages: ["pkg:pypi/nvidia-pytriton"],
    libraries: ["pkg:pypi/nvidia-pytriton"],
    images: [
      {
        name: "nvcr.io/nvidia/tritonserver",
        tag: "calendar"
      }
    ],
    charts: ["triton-inference-server", "tritonserver"],
    commands: ["tritonserver"],
    prefixes: [],
    ports: [8e3, 8001, 8002],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "triton-inference-server/server docs/customization_guide/deploy.md"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["--model-control-mode", "--model-control"],
            is: ["explicit"]
          }
        ],
        rule: "deployment-exposed",
        severity: "error",
        why: "whoever reaches it can load a model of their own, which runs code",
        reachable: true,
        source: "google/tsunami-security-scanner-plugins triton_inference_server_model_overwrite"
      },
      {
        when: [
          {
            setting: ["--model-control-mode", "--model-control"],
            is: ["poll"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "whatever is written into the model repository is loaded by itself, code included",
        source: "triton-inference-server/server docs/customization_guide/deploy.md"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-23319",
        versions: "<25.07",
        severity: "high",
        fixed: "25.07",
        source: "pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-23320",
        versions: "<25.07",
        severity: "high",
        fixed: "25.07",
        source: "pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-23334",
        versions: "<25.07",
        severity: "high",
        fixed: "25.07",
        source: "pytriton #108; Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-24207",
        versions: "<26.03",
        severity: "critical",
        fixed: "26.03",
        source: "GHSA-gfjf-7c33-r54h"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "torchserve",
    name: "TorchServe",
    category: "inference-server",
    runsCode: true,
    packages: ["pkg:pypi/torchserve", "pkg:pypi/torch-model-archiver"],
    libraries: ["pkg:pypi/torch-model-archiver"],
    images: [
      {
        name: "pytorch/torchserve",
        tag: "plain",
        purl: "pkg:pypi/torchserve"
      },
      {
        name: "pytorch/torchserve-nightly",
        tag: "none"
      },
      {
        name: "pytorch/torchserve-kfs",
        tag: "plain",
        purl: "pkg:pypi/torchserve"
      }
    ],
    charts: ["torchserve"],
    commands: ["torchserve --start", "torchserve --foreground", "torchserve"],
    prefixes: [
      "TS_DISABLE_TOKEN_AUTHORIZATION",
      "TS_CONFIG_FILE",
      "TS_ALLOWED_URLS",
      "TS_ENABLE_MODEL_API",
      "TS_MANAGEMENT_ADDRESS",
      "TS_INFERENCE_ADDRESS"
    ],
    ports: [8080, 8081, 8082, 7070, 7071],
    guarding: [
      {
        versions: "<0.11.1",
        byDefault: "open",
        closedBy: [],
        source: "pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260"
      },
      {
        byDefault: "closed",
        closedBy: [],
        source: "pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              "--disable-token-auth",
              "--disable-token",
              "TS_DISABLE_TOKEN_AUTHORIZATION",
              "config:disable_token_authorization",
              "disable_token_authorization"
            ],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may call a server that runs the code of its models",
        propose: "TS_DISABLE_TOKEN_AUTHORIZATION=false",
        source: "pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260"
      },
      {
        when: [
          {
            setting: ["config:management_address", "TS_MANAGEMENT_ADDRESS"],
            is: ["http://0.0.0.0:8081"]
          }
        ],
        rule: "deployment-exposed",
        severity: "error",
        why: "its management interface, which loads code, listens on all addresses",
        reachable: true,
        source: "pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260"
      },
      {
        when: [
          {
            setting: ["--enable-model-api", "TS_ENABLE_MODEL_API", "config:enable_model_api"],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-unsafe-loading",
        severity: "warning",
        why: "whoever may call it can register a model archive, which runs code",
        propose: "TS_ENABLE_MODEL_API=false",
        source: "pytorch/serve docs/token_authorization_api.md, model_api_control.md, configuration.md, issue 3260"
      }
    ],
    publishedSecrets: [],
    endOfLife: {
      source: "README of pytorch/serve: the repository is no longer maintained",
      instead: "another server, such as Triton or vLLM"
    },
    advisories: [
      {
        id: "CVE-2023-43654",
        versions: ">=0.1.0 <0.8.2",
        severity: "critical",
        summary: "models can be loaded from anywhere, and run code",
        fixed: "0.8.2",
        purl: "pkg:pypi/torchserve",
        source: "GHSA-8fxr-qfr9-p34w"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "bentoml",
    name: "BentoML / OpenLLM",
    category: "inference-server",
    runsCode: true,
    packages: ["pkg:pypi/bentoml", "pkg:pypi/openllm"],
    libraries: ["pkg:pypi/bentoml"],
    images: [
      {
        name: "bentoml/bento-server",
        tag: "none"
      },
      {
        name: "quay.io/bentoml/bento-image-builder",
        tag: "none"
      }
    ],
    charts: ["yatai", "bentoml"],
    commands: ["bentoml serve", "bentoml serve-http", "bentoml start", "openllm serve", "openllm start"],
    prefixes: ["BENTOML_"],
    ports: [3e3, 3001],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "docs.bentoml.com: no setting asks for a login"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-27520",
        versions: ">=1.3.4 <1.4.3",
        severity: "critical",
        summary: "a request is read as a pickle",
        fixed: "1.4.3",
        purl: "pkg:pypi/bentoml",
        source: "GHSA-33xw-247w-6hmc"
      },
      {
        id: "CVE-2025-32375",
        versions: ">=1.0.0a1 <1.4.8",
        severity: "critical",
        summary: "a request to a runner is read as a pickle",
        fixed: "1.4.8",
        purl: "pkg:pypi/bentoml",
        source: "GHSA-7v4r-c989-xh26"
      },
      {
        id: "CVE-2026-27905",
        versions: "<1.4.36",
        severity: "high",
        fixed: "1.4.36",
        purl: "pkg:pypi/bentoml",
        source: "GHSA-m6w7-qv66-g3mf"
      },
      {
        id: "CVE-2026-35043",
        versions: "<1.4.38",
        severity: "high",
        fixed: "1.4.38",
        purl: "pkg:pypi/bentoml",
        source: "GHSA-fgv4-6jr3-jgfw"
      },
      {
        id: "CVE-2026-44345",
        versions: "<1.4.39",
        severity: "high",
        fixed: "1.4.39",
        purl: "pkg:pypi/bentoml",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-44346",
        versions: "<1.4.39",
        severity: "high",
        fixed: "1.4.39",
        purl: "pkg:pypi/bentoml",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "lmdeploy",
    name: "LMDeploy",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:pypi/lmdeploy"],
    libraries: ["pkg:pypi/lmdeploy"],
    images: [
      {
        name: "openmmlab/lmdeploy",
        tag: "plain",
        purl: "pkg:pypi/lmdeploy"
      }
    ],
    charts: [],
    commands: ["lmdeploy serve", "lmdeploy serve api_server"],
    prefixes: ["LMDEPLOY_"],
    ports: [23333],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "--api-keys",
              set: true
            }
          ]
        ],
        source: "InternLM/lmdeploy lmdeploy/cli/serve.py, utils.py"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-46432",
        versions: "<=0.12.3",
        severity: "high",
        purl: "pkg:pypi/lmdeploy",
        source: "GHSA-m549-qq94-fvhg, GHSA-9xq9-36w5-q796"
      },
      {
        id: "CVE-2026-46517",
        versions: "<=0.12.3",
        severity: "high",
        purl: "pkg:pypi/lmdeploy",
        source: "GHSA-m549-qq94-fvhg, GHSA-9xq9-36w5-q796"
      },
      {
        id: "CVE-2026-33626",
        versions: "<0.12.3",
        severity: "high",
        fixed: "0.12.3",
        purl: "pkg:pypi/lmdeploy",
        source: "GHSA-6w67-hwm5-92mq"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "localai",
    name: "LocalAI",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:golang/github.com/mudler/LocalAI"],
    libraries: ["pkg:golang/github.com/mudler/LocalAI"],
    images: [
      {
        name: "localai/localai",
        tag: "plain",
        purl: "pkg:golang/github.com/mudler/LocalAI"
      },
      {
        name: "quay.io/go-skynet/local-ai",
        tag: "plain",
        purl: "pkg:golang/github.com/mudler/LocalAI"
      }
    ],
    charts: ["local-ai", "localai"],
    commands: ["local-ai", "local-ai run"],
    prefixes: ["LOCALAI_"],
    ports: [8080],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["LOCALAI_API_KEY", "API_KEY", "--api-keys"],
              set: true
            }
          ],
          [
            {
              setting: "LOCALAI_AUTH",
              is: ["true", "1", "yes", "on"]
            }
          ]
        ],
        source: "mudler/LocalAI core/cli/run.go"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "LOCALAI_DISABLE_API_KEY_REQUIREMENT_FOR_HTTP_GET",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "warning",
        why: "requests that read are answered without a key",
        propose: "LOCALAI_DISABLE_API_KEY_REQUIREMENT_FOR_HTTP_GET=false",
        source: "mudler/LocalAI core/cli/run.go"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-9900",
        versions: "<2.22.0",
        severity: "medium",
        fixed: "2.22.0",
        purl: "pkg:golang/github.com/mudler/LocalAI",
        source: "GO-2025-3542"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "xinference",
    name: "Xinference",
    category: "inference-server",
    runsCode: true,
    packages: ["pkg:pypi/xinference", "pkg:pypi/xinference-client"],
    libraries: ["pkg:pypi/xinference-client"],
    images: [
      {
        name: "xprobe/xinference",
        tag: "plain",
        purl: "pkg:pypi/xinference"
      },
      {
        name: "registry.cn-hangzhou.aliyuncs.com/xprobe_xinference/xinference",
        tag: "plain",
        purl: "pkg:pypi/xinference"
      }
    ],
    charts: ["xinference"],
    commands: ["xinference-local", "xinference-supervisor", "xinference-worker"],
    prefixes: ["XINFERENCE_"],
    ports: [9997, 9999],
    guarding: [
      {
        versions: "<3.0.0",
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "--auth-config",
              set: true
            }
          ]
        ],
        source: "xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py"
      },
      {
        versions: ">=3.0.0",
        byDefault: "first-visitor",
        closedBy: [],
        source: "xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "XINFERENCE_AUTH_ADVANCED",
            is: ["false", "0", "no"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "nobody is asked who they are",
        propose: "XINFERENCE_AUTH_ADVANCED=true",
        source: "xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py"
      },
      {
        when: [
          {
            setting: "XINFERENCE_TRUST_REMOTE_CODE",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-unsafe-loading",
        severity: "error",
        why: "code of model repositories runs in the server",
        propose: "XINFERENCE_TRUST_REMOTE_CODE=0",
        source: "xorbitsai/inference doc/source/user_guide/auth_system.rst, xinference/constants.py"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-3622",
        versions: "<=1.4.1",
        severity: "critical",
        purl: "pkg:pypi/xinference",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "llama-cpp",
    name: "llama.cpp server / RPC",
    category: "inference-server",
    runsCode: false,
    packages: ["pkg:pypi/llama-cpp-python", "pkg:github/ggml-org/llama.cpp"],
    libraries: ["pkg:pypi/llama-cpp-python", "pkg:github/ggml-org/llama.cpp"],
    images: [
      {
        name: "ghcr.io/ggml-org/llama.cpp",
        tag: "build"
      },
      {
        name: "ghcr.io/ggerganov/llama.cpp",
        tag: "build"
      }
    ],
    charts: ["llama-cpp"],
    commands: ["llama-server", "rpc-server", "llama-rpc-server", "python -m llama_cpp.server"],
    prefixes: ["LLAMA_ARG_"],
    ports: [8080, 50052],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["--api-key", "--api-key-file", "LLAMA_API_KEY"],
              set: true
            }
          ]
        ],
        source: "ggml-org/llama.cpp tools/server/README.md"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-34359",
        versions: ">=0.2.30 <0.2.72",
        severity: "critical",
        summary: "the template of a model file runs code",
        fixed: "0.2.72",
        purl: "pkg:pypi/llama-cpp-python",
        source: "GHSA-56xg-wfcc-g829"
      },
      {
        id: "CVE-2026-34159",
        versions: "<b8492",
        severity: "critical",
        summary: "messages over the network corrupt memory",
        fixed: "b8492",
        source: "GHSA-j8rj-fmpv-wcxw"
      },
      {
        id: "CVE-2024-42479",
        versions: "<b3561",
        severity: "critical",
        summary: "messages over the network write into memory",
        fixed: "b3561",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/interfaces.ts
var interfaces = [
  {
    id: "gradio",
    name: "Gradio",
    category: "ui-library",
    runsCode: false,
    packages: ["pkg:pypi/gradio", "pkg:pypi/gradio-client", "pkg:npm/%40gradio/client"],
    libraries: ["pkg:pypi/gradio", "pkg:pypi/gradio-client", "pkg:npm/%40gradio/client"],
    images: [],
    charts: [],
    commands: ["gradio"],
    prefixes: ["GRADIO_"],
    ports: [7860],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: "GRADIO_SHARE",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-public-tunnel",
        severity: "error",
        why: "a public tunnel leads to it from everywhere",
        propose: "GRADIO_SHARE=False",
        source: "gradio-app/gradio guides: environment variables, sharing your app"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-1561",
        versions: "<4.13.0",
        severity: "high",
        summary: "files of the server can be read",
        fixed: "4.13.0",
        purl: "pkg:pypi/gradio",
        source: "GHSA-g9cj-cfpp-4g2x"
      },
      {
        id: "CVE-2023-51449",
        versions: "<4.11.0",
        severity: "high",
        summary: "files of the server can be read",
        fixed: "4.11.0",
        purl: "pkg:pypi/gradio",
        source: "GHSA-6qm2-wpxq-7qh2"
      },
      {
        id: "CVE-2024-1728",
        versions: "<4.19.2",
        severity: "critical",
        summary: "files of the server can be read",
        fixed: "4.19.2",
        purl: "pkg:pypi/gradio",
        source: "GHSA-m842-4qm8-7gpq"
      },
      {
        id: "CVE-2025-23042",
        versions: "<5.11.0",
        severity: "critical",
        summary: "blocked files can be read under another spelling",
        fixed: "5.11.0",
        purl: "pkg:pypi/gradio",
        source: "GHSA-j2jg-fq62-7c3h"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "streamlit",
    name: "Streamlit",
    category: "ui-library",
    runsCode: false,
    packages: ["pkg:pypi/streamlit"],
    libraries: ["pkg:pypi/streamlit"],
    images: [],
    charts: ["streamlit"],
    commands: ["streamlit run", "python -m streamlit run"],
    prefixes: ["STREAMLIT_SERVER_"],
    ports: [8501],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: [
              "config:server.enableXsrfProtection",
              "--server.enableXsrfProtection",
              "STREAMLIT_SERVER_ENABLE_XSRF_PROTECTION"
            ],
            is: ["false", "0", "no", "off"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "notice",
        why: "any web page may send files in the name of whoever is logged in",
        propose: "enableXsrfProtection=true",
        source: "docs.streamlit.io: develop/api-reference/configuration/config.toml"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2022-35918",
        versions: ">=0.63.0 <1.11.1",
        severity: "medium",
        fixed: "1.11.1",
        purl: "pkg:pypi/streamlit",
        source: "pypa/advisory-database PYSEC-2022-248"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "chainlit",
    name: "Chainlit",
    category: "ui-library",
    runsCode: false,
    packages: ["pkg:pypi/chainlit", "pkg:npm/%40chainlit/react-client"],
    libraries: ["pkg:pypi/chainlit", "pkg:npm/%40chainlit/react-client"],
    images: [],
    charts: [],
    commands: ["chainlit run", "python -m chainlit run"],
    prefixes: ["CHAINLIT_"],
    ports: [8e3],
    guarding: [],
    insecure: [
      {
        when: [
          {
            setting: "config:features.unsafe_allow_html",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "answers of the model may carry scripts",
        propose: "unsafe_allow_html=false",
        source: "Chainlit/chainlit backend/chainlit/config.py"
      }
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "label-studio",
    name: "Label Studio",
    category: "labelling",
    runsCode: false,
    packages: ["pkg:pypi/label-studio", "pkg:pypi/label-studio-ml"],
    libraries: ["pkg:pypi/label-studio-ml"],
    images: [
      {
        name: "heartexlabs/label-studio",
        tag: "plain",
        purl: "pkg:pypi/label-studio"
      }
    ],
    charts: ["label-studio"],
    commands: ["label-studio", "label-studio start", "label-studio-ml start"],
    prefixes: ["LABEL_STUDIO_"],
    ports: [8080],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "HumanSignal/label-studio docker-compose.yml"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "argilla",
    name: "Argilla",
    category: "labelling",
    runsCode: false,
    packages: ["pkg:pypi/argilla", "pkg:pypi/argilla-server"],
    libraries: ["pkg:pypi/argilla"],
    images: [
      {
        name: "argilla/argilla-server",
        tag: "plain",
        purl: "pkg:pypi/argilla-server"
      },
      {
        name: "argilla/argilla-quickstart",
        tag: "plain",
        purl: "pkg:pypi/argilla-server"
      },
      {
        name: "argilla/argilla-hf-spaces",
        tag: "none"
      }
    ],
    charts: ["argilla"],
    commands: ["argilla_server", "python -m argilla_server", "argilla server"],
    prefixes: ["ARGILLA_"],
    ports: [6900],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "argilla-io/argilla examples/deployments/docker/docker-compose.yaml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "API_KEY",
            is: ["argilla.apikey"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the sample publishes this key of the owner",
        source: "argilla-io/argilla examples/deployments/docker/docker-compose.yaml"
      },
      {
        when: [
          {
            setting: "PASSWORD",
            is: ["12345678"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the sample publishes this password of the owner",
        source: "argilla-io/argilla examples/deployments/docker/docker-compose.yaml"
      }
    ],
    publishedSecrets: ["argilla.apikey"],
    advisories: [],
    reviewed: "2026-11-24"
  }
];

// src/data/components/malware.ts
var malware = [
  {
    id: "ai-sdk-malware-2026",
    name: "AI SDKs hit by the 2026 registry compromises",
    category: "library",
    runsCode: false,
    packages: [
      "pkg:pypi/litellm",
      "pkg:pypi/lightning",
      "pkg:pypi/mistralai",
      "pkg:npm/%40mistralai/mistralai",
      "pkg:pypi/guardrails-ai",
      "pkg:pypi/xinference",
      "pkg:pypi/telnyx",
      "pkg:npm/axios"
    ],
    libraries: [
      "pkg:pypi/litellm",
      "pkg:pypi/lightning",
      "pkg:pypi/mistralai",
      "pkg:npm/%40mistralai/mistralai",
      "pkg:pypi/guardrails-ai",
      "pkg:pypi/xinference",
      "pkg:pypi/telnyx",
      "pkg:npm/axios"
    ],
    images: [],
    charts: [],
    commands: [],
    prefixes: [],
    ports: [],
    guarding: [],
    insecure: [],
    publishedSecrets: [],
    advisories: [
      {
        id: "incident:lightning-2026-04-30",
        versions: "2.6.2 || 2.6.3",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:pypi/lightning",
        source: "Cloud Security Alliance, research note of 2026-05-01"
      },
      {
        id: "incident:mistralai-2026-05-11",
        versions: "2.4.6",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:pypi/mistralai",
        source: "aisecdigest.com, which cites SafeDep"
      },
      {
        id: "incident:mistralai-npm-2026-05-11",
        versions: "2.2.2 || 2.2.3 || 2.2.4",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:npm/%40mistralai/mistralai",
        source: "aisecdigest.com, which cites SafeDep"
      },
      {
        id: "GHSA-xmpw-2vmm-p4p6",
        versions: "0.10.1",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:pypi/guardrails-ai",
        source: "GHSA-xmpw-2vmm-p4p6 (CVE-2026-45758)"
      },
      {
        id: "incident:telnyx-2026",
        versions: "4.87.1 || 4.87.2",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:pypi/telnyx",
        source: "hacktesting.com"
      },
      {
        id: "incident:axios-2026",
        versions: "1.14.1 || 0.30.4",
        severity: "critical",
        summary: "the release steals credentials",
        malicious: true,
        purl: "pkg:npm/axios",
        source: "hacktesting.com"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/notebooks.ts
var notebooks = [
  {
    id: "jupyter",
    name: "Jupyter",
    category: "notebook",
    runsCode: true,
    packages: [
      "pkg:pypi/jupyter-server",
      "pkg:pypi/jupyterlab",
      "pkg:pypi/notebook",
      "pkg:pypi/jupyterhub",
      "pkg:pypi/jupyter-server-proxy",
      "pkg:pypi/jupyter-enterprise-gateway",
      "pkg:pypi/nbconvert"
    ],
    libraries: [
      "pkg:pypi/jupyter-server",
      "pkg:pypi/jupyterlab",
      "pkg:pypi/notebook",
      "pkg:pypi/jupyterhub",
      "pkg:pypi/jupyter-server-proxy",
      "pkg:pypi/jupyter-enterprise-gateway",
      "pkg:pypi/nbconvert"
    ],
    images: [
      {
        name: "jupyter/*-notebook",
        tag: "none"
      },
      {
        name: "quay.io/jupyter/*-notebook",
        tag: "none"
      },
      {
        name: "jupyterhub/jupyterhub",
        tag: "plain",
        purl: "pkg:pypi/jupyterhub"
      },
      {
        name: "gcr.io/kaggle-images/python",
        tag: "none"
      },
      {
        name: "quay.io/jupyterhub/jupyterhub",
        tag: "plain"
      }
    ],
    charts: ["jupyterhub"],
    commands: [
      "jupyter lab",
      "jupyter notebook",
      "jupyter server",
      "jupyter-lab",
      "jupyter-notebook",
      "jupyter-server",
      "start-notebook.sh",
      "start-notebook.py",
      "start-notebook",
      "jupyterhub",
      "start-singleuser.sh",
      "start-singleuser.py",
      "jupyter kernelgateway",
      "jupyter enterprisegateway"
    ],
    prefixes: ["JUPYTERHUB_", "JUPYTER_TOKEN", "JUPYTER_PASSWORD"],
    ports: [8888, 8e3],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              "--IdentityProvider.token",
              "--ServerApp.token",
              "--NotebookApp.token",
              "JUPYTER_TOKEN",
              "config:ServerApp.token",
              "config:IdentityProvider.token",
              "config:NotebookApp.token"
            ],
            is: [""]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever reaches it has a shell",
        cure: "Remove it: Jupyter then makes a token at each start and prints it. For a fixed one, set JUPYTER_TOKEN from a secret store.",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      },
      {
        when: [
          {
            setting: [
              "values:hub.config.JupyterHub.authenticator_class",
              "values:config.JupyterHub.authenticator_class",
              "config:JupyterHub.authenticator_class"
            ],
            is: ["dummy", "dummyauthenticator.DummyAuthenticator", "jupyterhub.auth.DummyAuthenticator"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "any name opens a notebook, with any password or one that all share",
        source: "jupyterhub docs: reference/authenticators"
      },
      {
        when: [
          {
            setting: [
              "--ServerApp.allow_unauthenticated_access",
              "config:ServerApp.allow_unauthenticated_access"
            ],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "requests without a login are answered",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      },
      {
        when: [
          {
            setting: [
              "--ServerApp.allow_origin",
              "--NotebookApp.allow_origin",
              "config:ServerApp.allow_origin",
              "config:NotebookApp.allow_origin"
            ],
            is: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may use the notebook of whoever is logged in",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      },
      {
        when: [
          {
            setting: [
              "--ServerApp.disable_check_xsrf",
              "--NotebookApp.disable_check_xsrf",
              "config:ServerApp.disable_check_xsrf",
              "config:NotebookApp.disable_check_xsrf"
            ],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may send requests in the name of whoever is logged in",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      },
      {
        when: [
          {
            setting: "GRANT_SUDO",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "whoever has a notebook is root in the container",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      },
      {
        when: [
          {
            setting: "--allow-root",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "notebooks run as root",
        source: "jupyter-server docs: operators/security; jupyter/docker-stacks docs/using/recipes.md"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2024-28179",
        versions: "<3.2.3 || >=4.0.0 <4.1.1",
        severity: "critical",
        summary: "the proxied services answer without a login",
        fixed: "4.1.1",
        purl: "pkg:pypi/jupyter-server-proxy",
        source: "GHSA-w3vc-fx9p-wp4v"
      },
      {
        id: "CVE-2026-44727",
        versions: "<2.20.0",
        severity: "critical",
        fixed: "2.20.0",
        purl: "pkg:pypi/jupyter-server",
        source: "GHSA-fcw5-x6j4-ccmp"
      },
      {
        id: "CVE-2026-44180",
        versions: "<3.3.0",
        severity: "critical",
        fixed: "3.3.0",
        purl: "pkg:pypi/jupyter-enterprise-gateway",
        source: "GHSA-chq7-94j8-cj28"
      },
      {
        id: "CVE-2026-42266",
        versions: ">=4.0.0 <4.5.7",
        severity: "high",
        fixed: "4.5.7",
        purl: "pkg:pypi/jupyterlab",
        source: "GHSA-37w4-hwhx-4rc4"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "marimo",
    name: "marimo",
    category: "notebook",
    runsCode: true,
    packages: ["pkg:pypi/marimo"],
    libraries: ["pkg:pypi/marimo"],
    images: [
      {
        name: "ghcr.io/marimo-team/marimo",
        tag: "plain",
        purl: "pkg:pypi/marimo"
      }
    ],
    charts: [],
    commands: ["marimo edit", "marimo run", "marimo new", "marimo tutorial"],
    prefixes: [],
    ports: [2718, 8080],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "--token-password",
              set: true
            }
          ],
          [
            {
              setting: "--token-password-file",
              set: true
            }
          ]
        ],
        ownCommand: true,
        source: "marimo-team/marimo docker/Dockerfile and docs/guides/deploying"
      },
      {
        byDefault: "closed",
        closedBy: [],
        source: "marimo-team/marimo docker/Dockerfile and docs/guides/deploying"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "--no-token",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever reaches it has a shell",
        cure: "Remove `--no-token`: marimo then makes a token at each start and prints it. For a fixed one, give `--token-password-file`.",
        source: "marimo-team/marimo docker/Dockerfile and docs/guides/deploying"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-39987",
        versions: "<0.23.0",
        severity: "critical",
        summary: "a terminal opens without a login",
        fixed: "0.23.0",
        purl: "pkg:pypi/marimo",
        source: "GHSA-2679-6mx9-h9xc"
      },
      {
        id: "CVE-2026-67618",
        versions: "<0.23.15",
        severity: "medium",
        fixed: "0.23.15",
        purl: "pkg:pypi/marimo",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/pictures.ts
var pictures = [
  {
    id: "comfyui",
    name: "ComfyUI",
    category: "image-ui",
    runsCode: true,
    packages: ["pkg:pypi/comfyui", "pkg:pypi/comfyui-manager", "pkg:pypi/comfy-cli"],
    libraries: ["pkg:pypi/comfy-cli", "pkg:pypi/comfyui-manager"],
    images: [
      {
        name: "yanwk/comfyui-boot",
        tag: "none"
      },
      {
        name: "ghcr.io/ai-dock/comfyui",
        tag: "none"
      },
      {
        name: "mmartial/comfyui-nvidia-docker",
        tag: "none"
      },
      {
        name: "comfyorg/comfyui",
        tag: "none"
      }
    ],
    charts: ["comfyui"],
    commands: ["comfy launch", "comfyui"],
    prefixes: ["COMFYUI_"],
    ports: [8188],
    guarding: [
      {
        byDefault: "open",
        closedBy: [],
        source: "comfyanonymous/ComfyUI comfy/cli_args.py"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "--enable-cors-header",
            set: true
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any web page may call it",
        source: "comfyanonymous/ComfyUI comfy/cli_args.py"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-22777",
        versions: "<3.39.2 || >=4.0.0 <4.0.5",
        severity: "high",
        fixed: "4.0.5",
        purl: "pkg:pypi/comfyui-manager",
        source: "GHSA-562r-8445-54r2"
      },
      {
        id: "CVE-2025-67303",
        versions: "<3.38",
        severity: "high",
        fixed: "3.38",
        purl: "pkg:pypi/comfyui-manager",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source; vulhub"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "sd-webui",
    name: "Stable Diffusion WebUI",
    category: "image-ui",
    runsCode: true,
    packages: [],
    images: [
      {
        name: "ghcr.io/ai-dock/stable-diffusion-webui",
        tag: "none"
      },
      {
        name: "universonic/stable-diffusion-webui",
        tag: "none"
      },
      {
        name: "sygil/webui",
        tag: "none"
      }
    ],
    charts: ["stable-diffusion-webui"],
    commands: ["webui.sh", "python launch.py"],
    prefixes: [],
    ports: [7860],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["--gradio-auth", "--gradio-auth-path"],
              set: true
            }
          ]
        ],
        source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "--share",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-public-tunnel",
        severity: "error",
        why: "a public tunnel leads to it from everywhere",
        source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
      },
      {
        when: [
          {
            setting: "--ngrok",
            set: true
          }
        ],
        rule: "deployment-public-tunnel",
        severity: "error",
        why: "a public tunnel leads to it from everywhere",
        source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
      },
      {
        when: [
          {
            setting: "--enable-insecure-extension-access",
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "error",
        why: "whoever reaches it may install extensions, which run code",
        source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
      },
      {
        when: [
          {
            setting: "--api",
            is: ["true", "1", "yes", "on"]
          },
          {
            setting: "--api-auth",
            absent: true
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "warning",
        why: "its API asks nobody who comes",
        reachable: true,
        source: "AUTOMATIC1111/stable-diffusion-webui modules/cmd_args.py"
      }
    ],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  }
];

// src/data/components/platforms.ts
var platforms = [
  {
    id: "ray",
    name: "Ray / KubeRay",
    category: "compute-cluster",
    runsCode: true,
    packages: ["pkg:pypi/ray"],
    libraries: ["pkg:pypi/ray"],
    images: [
      {
        name: "rayproject/ray",
        tag: "plain",
        purl: "pkg:pypi/ray"
      },
      {
        name: "rayproject/ray-ml",
        tag: "plain",
        purl: "pkg:pypi/ray"
      },
      {
        name: "quay.io/kuberay/operator",
        tag: "none"
      },
      {
        name: "rayproject/ray-llm",
        tag: "plain",
        purl: "pkg:pypi/ray"
      }
    ],
    charts: ["ray-cluster", "kuberay-operator", "kuberay-apiserver"],
    commands: ["ray start", "serve run", "serve start"],
    prefixes: ["RAY_AUTH_", "RAY_GRAFANA_", "RAY_PROMETHEUS_", "RAY_DASHBOARD_"],
    ports: [8265, 10001, 6379, 52365, 8e3],
    guarding: [
      {
        versions: "<2.52.0",
        byDefault: "open",
        closedBy: [],
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      },
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "RAY_AUTH_MODE",
              is: ["token"]
            }
          ],
          [
            {
              setting: "field:spec.authOptions.mode",
              is: ["token"]
            }
          ]
        ],
        propose: "RAY_AUTH_MODE=token",
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "RAY_AUTH_MODE",
            is: ["disabled"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever reaches the dashboard can submit a job, which runs code",
        propose: "RAY_AUTH_MODE=token",
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      },
      {
        when: [
          {
            setting: "field:spec.authOptions.mode",
            is: ["disabled"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "whoever reaches the dashboard can submit a job, which runs code",
        propose: "field:spec.authOptions.mode=token",
        cure: "Write `mode: token` under authOptions, with Ray 2.52.0 or later.",
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      },
      {
        when: [
          {
            setting: "RAY_AUTH_MODE",
            set: true
          }
        ],
        rule: "deployment-auth-ineffective",
        severity: "warning",
        why: "Ray before 2.52 does not read it, and its job interface asks nobody who comes",
        versions: "<2.52.0",
        cure: "Use Ray 2.52.0 or later, or publish the port at the loopback address alone.",
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      },
      {
        when: [
          {
            setting: ["--dashboard-host", "field:rayStartParams.dashboard-host"],
            is: ["0.0.0.0", "::"]
          },
          {
            setting: "RAY_AUTH_MODE",
            absent: true
          },
          {
            setting: "field:spec.authOptions.mode",
            absent: true
          }
        ],
        rule: "deployment-exposed",
        severity: "error",
        why: "its dashboard takes jobs, which run code, from everybody who reaches it",
        reachable: true,
        propose: "--dashboard-host=127.0.0.1",
        source: "docs.ray.io: token-authentication; ray-project/kuberay ray-cluster.auth.yaml"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-62593",
        versions: "<2.52.0",
        severity: "critical",
        summary: "a web page can reach the job interface of a local cluster",
        fixed: "2.52.0",
        purl: "pkg:pypi/ray",
        source: "GHSA-q279-jhrf-cc6v"
      },
      {
        id: "CVE-2023-6019",
        versions: "<2.8.1",
        severity: "critical",
        summary: "a parameter of the dashboard is run as a command",
        fixed: "2.8.1",
        purl: "pkg:pypi/ray",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source; osv-scalibr ships a detector"
      },
      {
        id: "CVE-2026-27482",
        versions: "<2.54.0",
        severity: "medium",
        fixed: "2.54.0",
        purl: "pkg:pypi/ray",
        source: "sentinelone, basefortify"
      },
      {
        id: "CVE-2026-57516",
        versions: "<2.56.0",
        severity: "high",
        fixed: "2.56.0",
        purl: "pkg:pypi/ray",
        source: "GHSA-hhrp-gw25-jr43"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "mlflow",
    name: "MLflow",
    category: "experiment-registry",
    runsCode: true,
    packages: ["pkg:pypi/mlflow", "pkg:pypi/mlflow-skinny", "pkg:pypi/mlflow-tracing"],
    libraries: ["pkg:pypi/mlflow", "pkg:pypi/mlflow-skinny", "pkg:pypi/mlflow-tracing"],
    images: [
      {
        name: "ghcr.io/mlflow/mlflow",
        tag: "plain",
        purl: "pkg:pypi/mlflow"
      },
      {
        name: "bitnami/mlflow",
        tag: "plain",
        purl: "pkg:pypi/mlflow"
      },
      {
        name: "bitnamilegacy/mlflow",
        tag: "plain",
        purl: "pkg:pypi/mlflow"
      }
    ],
    charts: ["mlflow", "mlflow-server"],
    commands: [
      "mlflow server",
      "mlflow ui",
      "python -m mlflow server",
      "mlflow models serve",
      "mlflow gateway"
    ],
    prefixes: [
      "MLFLOW_BACKEND_",
      "MLFLOW_SERVER_",
      "MLFLOW_AUTH_",
      "MLFLOW_DEFAULT_ARTIFACT_ROOT",
      "MLFLOW_ARTIFACTS_"
    ],
    ports: [5e3],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "--app-name",
              is: ["basic-auth"]
            }
          ]
        ],
        source: "mlflow.org: auth and security pages"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["--disable-security-middleware", "MLFLOW_SERVER_DISABLE_SECURITY_MIDDLEWARE"],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "the checks of hosts and origins are off",
        propose: "MLFLOW_SERVER_DISABLE_SECURITY_MIDDLEWARE=false",
        source: "mlflow.org: auth and security pages"
      },
      {
        when: [
          {
            setting: [
              "--allowed-hosts",
              "--cors-allowed-origins",
              "MLFLOW_SERVER_ALLOWED_HOSTS",
              "MLFLOW_SERVER_CORS_ALLOWED_ORIGINS"
            ],
            is: ["*"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "any host and any web page may call it",
        source: "mlflow.org: auth and security pages"
      },
      {
        when: [
          {
            setting: "config:mlflow.admin_password",
            is: ["password1234"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "everybody knows this password of the administrator",
        source: "mlflow.org: auth and security pages"
      }
    ],
    publishedSecrets: ["password1234"],
    advisories: [
      {
        id: "CVE-2026-2611",
        versions: "3.9.0",
        severity: "critical",
        fixed: "3.10.0",
        purl: "pkg:pypi/mlflow",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-0545",
        versions: "<=3.10.1",
        severity: "critical",
        summary: "jobs can be started without a login, even where one is asked for",
        purl: "pkg:pypi/mlflow",
        source: "GHSA-7qhf-v65m-g5f3; Tencent/AI-Infra-Guard data/vuln_en"
      },
      {
        id: "CVE-2025-15379",
        versions: ">=3.8.0 <3.8.2",
        severity: "critical",
        fixed: "3.8.2",
        purl: "pkg:pypi/mlflow",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2025-15036",
        versions: "<3.7.0",
        severity: "critical",
        fixed: "3.7.0",
        purl: "pkg:pypi/mlflow",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      },
      {
        id: "CVE-2026-4035",
        versions: "<3.11.0",
        severity: "critical",
        fixed: "3.11.0",
        purl: "pkg:pypi/mlflow",
        source: "GHSA-g35p-px32-whv6"
      },
      {
        id: "CVE-2026-8147",
        versions: "<3.14.0",
        severity: "high",
        fixed: "3.14.0",
        purl: "pkg:pypi/mlflow",
        source: "bitnami/vulndb BIT-mlflow-2026-8147"
      },
      {
        id: "CVE-2023-6014",
        versions: "<2.8.0",
        severity: "critical",
        fixed: "2.8.0",
        purl: "pkg:pypi/mlflow",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "kubeflow",
    name: "Kubeflow",
    category: "mlops-platform",
    runsCode: true,
    packages: ["pkg:pypi/kfp", "pkg:pypi/kubeflow-training"],
    libraries: ["pkg:pypi/kfp", "pkg:pypi/kubeflow-training"],
    images: [
      {
        name: "ghcr.io/kubeflow/kfp-api-server",
        tag: "plain"
      },
      {
        name: "gcr.io/ml-pipeline/api-server",
        tag: "plain"
      },
      {
        name: "ghcr.io/kubeflow/kubeflow/notebook-controller",
        tag: "none"
      },
      {
        name: "kubeflownotebookswg/jupyter-scipy",
        tag: "none"
      }
    ],
    charts: ["kubeflow", "kubeflow-pipelines"],
    commands: [],
    prefixes: [],
    ports: [80, 443, 8888, 3e3],
    guarding: [],
    insecure: [],
    publishedSecrets: ["12341234"],
    advisories: [
      {
        id: "CVE-2026-47237",
        versions: "<26.03-rc.1",
        severity: "high",
        fixed: "26.03-rc.1",
        source: "Tencent/AI-Infra-Guard data/vuln_en, a secondary source"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "prefect",
    name: "Prefect",
    category: "workflow",
    runsCode: true,
    packages: ["pkg:pypi/prefect", "pkg:pypi/prefect-client"],
    libraries: ["pkg:pypi/prefect", "pkg:pypi/prefect-client"],
    images: [
      {
        name: "prefecthq/prefect",
        tag: "plain",
        purl: "pkg:pypi/prefect"
      }
    ],
    charts: ["prefect-server", "prefect-worker"],
    commands: ["prefect server start", "prefect server", "prefect orion start"],
    prefixes: ["PREFECT_SERVER_"],
    ports: [4200],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "PREFECT_SERVER_API_AUTH_STRING",
              set: true
            }
          ]
        ],
        source: "PrefectHQ/prefect docs: security-settings, settings-ref"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: ["PREFECT_SERVER_API_AUTH_STRING", "PREFECT_API_AUTH_STRING"],
            is: ["admin:pass", "admin:admin"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the documentation publishes this login",
        source: "PrefectHQ/prefect docs: security-settings, settings-ref"
      }
    ],
    publishedSecrets: ["admin:pass"],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "airflow",
    name: "Apache Airflow",
    category: "workflow",
    runsCode: true,
    packages: ["pkg:pypi/apache-airflow", "pkg:pypi/apache-airflow-core"],
    libraries: ["pkg:pypi/apache-airflow-core"],
    images: [
      {
        name: "apache/airflow",
        tag: "plain",
        purl: "pkg:pypi/apache-airflow"
      },
      {
        name: "bitnami/airflow",
        tag: "plain",
        purl: "pkg:pypi/apache-airflow"
      }
    ],
    charts: ["airflow"],
    commands: [
      "airflow webserver",
      "airflow api-server",
      "airflow standalone",
      "airflow scheduler",
      "airflow celery",
      "airflow celery worker"
    ],
    prefixes: ["AIRFLOW__", "_AIRFLOW_"],
    ports: [8080, 8793, 5555],
    guarding: [
      {
        byDefault: "closed",
        closedBy: [],
        source: "airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS",
              "config:core.simple_auth_manager_all_admins"
            ],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "every visitor is an administrator of a server that runs code",
        propose: "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=false",
        source: "airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple"
      },
      {
        when: [
          {
            setting: [
              "AIRFLOW__API__AUTH_BACKENDS",
              "AIRFLOW__API__AUTH_BACKEND",
              "config:api.auth_backends",
              "config:api.auth_backend"
            ],
            has: ["airflow.api.auth.backend.default"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may call the interface of a server that runs code",
        source: 'airflow.apache.org 2: security/api, "to disable authentication"'
      },
      {
        when: [
          {
            setting: [
              "values:webserver.defaultUser.password",
              "values:createUserJob.defaultUser.password",
              "values:defaultUser.password"
            ],
            is: ["admin"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the chart publishes this password of the administrator",
        source: "apache/airflow chart/values.yaml"
      },
      {
        when: [
          {
            setting: "_AIRFLOW_WWW_USER_PASSWORD",
            is: ["airflow"]
          }
        ],
        rule: "deployment-default-secret",
        severity: "error",
        why: "the sample publishes this password of the administrator",
        source: "airflow.apache.org: howto/docker-compose, core-concepts/auth-manager/simple"
      }
    ],
    publishedSecrets: ["airflow"],
    advisories: [
      {
        id: "CVE-2020-11978",
        versions: "<=1.10.10",
        severity: "high",
        summary: "an example runs commands of whoever is logged in",
        fixed: "1.10.11",
        exploited: "2022-01-18",
        purl: "pkg:pypi/apache-airflow",
        source: "CISA KEV"
      },
      {
        id: "CVE-2020-13927",
        versions: "<1.10.11",
        severity: "critical",
        summary: "the interface answers without a login",
        fixed: "1.10.11",
        exploited: "2022-01-18",
        purl: "pkg:pypi/apache-airflow",
        source: "CISA KEV"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "h2o",
    name: "H2O-3 / h2oGPT",
    category: "ml-platform",
    runsCode: true,
    packages: ["pkg:pypi/h2o", "pkg:maven/ai.h2o/h2o-core"],
    libraries: ["pkg:pypi/h2o", "pkg:maven/ai.h2o/h2o-core"],
    images: [
      {
        name: "h2oai/h2o-open-source-k8s",
        tag: "plain"
      },
      {
        name: "gcr.io/vorvan/h2oai/h2ogpt-runtime",
        tag: "none"
      }
    ],
    charts: ["h2o"],
    commands: ["java -jar h2o.jar"],
    prefixes: [],
    ports: [54321, 7860],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["-hash_login", "-ldap_login"],
              set: true
            }
          ]
        ],
        source: "protectai/ai-exploits h2o; docs.h2o.ai: security"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  }
];

// src/data/components/stores.ts
var stores = [
  {
    id: "weaviate",
    name: "Weaviate",
    category: "vector-db",
    runsCode: false,
    packages: ["pkg:golang/github.com/weaviate/weaviate"],
    libraries: ["pkg:golang/github.com/weaviate/weaviate"],
    images: [
      {
        name: "semitechnologies/weaviate",
        tag: "plain",
        purl: "pkg:golang/github.com/weaviate/weaviate"
      },
      {
        name: "cr.weaviate.io/semitechnologies/weaviate",
        tag: "plain",
        purl: "pkg:golang/github.com/weaviate/weaviate"
      }
    ],
    charts: ["weaviate"],
    commands: ["weaviate"],
    prefixes: ["AUTHENTICATION_ANONYMOUS_", "AUTHENTICATION_APIKEY_"],
    ports: [8080, 50051],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: [
                "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED",
                "values:authentication.anonymous_access.enabled"
              ],
              is: ["false", "0", "no", "off"]
            }
          ],
          [
            {
              setting: ["AUTHENTICATION_APIKEY_ENABLED", "values:authentication.apikey.enabled"],
              is: ["true", "1", "yes", "on"]
            }
          ],
          [
            {
              setting: ["AUTHENTICATION_OIDC_ENABLED", "values:authentication.oidc.enabled"],
              is: ["true", "1", "yes", "on"]
            }
          ]
        ],
        propose: "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=false",
        source: "docs.weaviate.io: docker-installation, configuration/authentication; weaviate/weaviate-helm"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED",
              "values:authentication.anonymous_access.enabled"
            ],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may read and write its data",
        propose: "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=false",
        source: "docs.weaviate.io: docker-installation, configuration/authentication; weaviate/weaviate-helm"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2025-67818",
        versions: "<1.30.20 || >=1.31.0-rc.0 <1.31.19 || >=1.32.0-rc.0 <1.32.16 || >=1.33.0-rc.0 <1.33.4",
        severity: "high",
        fixed: "1.33.4",
        purl: "pkg:golang/github.com/weaviate/weaviate",
        source: "GO-2025-4237"
      },
      {
        id: "CVE-2026-11500",
        versions: "<1.38.0-rc.0",
        severity: "medium",
        fixed: "1.38.0-rc.0",
        purl: "pkg:golang/github.com/weaviate/weaviate",
        source: "GO-2026-6140"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "qdrant",
    name: "Qdrant",
    category: "vector-db",
    runsCode: false,
    packages: ["pkg:cargo/qdrant"],
    libraries: ["pkg:cargo/qdrant"],
    images: [
      {
        name: "qdrant/qdrant",
        tag: "plain"
      },
      {
        name: "ghcr.io/qdrant/qdrant/qdrant",
        tag: "plain"
      }
    ],
    charts: ["qdrant"],
    commands: ["qdrant"],
    prefixes: ["QDRANT__"],
    ports: [6333, 6334, 6335],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: ["QDRANT__SERVICE__API_KEY", "config:service.api_key"],
              set: true
            }
          ],
          [{ setting: "values:apiKey", not: ["false"] }],
          [{ setting: "values:apiKey.valueFrom", set: true }]
        ],
        source: "qdrant/qdrant config/config.yaml; qdrant/qdrant-helm"
      }
    ],
    insecure: [],
    publishedSecrets: [],
    advisories: [],
    reviewed: "2026-11-24"
  },
  {
    id: "milvus",
    name: "Milvus",
    category: "vector-db",
    runsCode: false,
    packages: ["pkg:golang/github.com/milvus-io/milvus", "pkg:pypi/milvus-lite"],
    libraries: ["pkg:golang/github.com/milvus-io/milvus", "pkg:pypi/milvus-lite"],
    images: [
      {
        name: "milvusdb/milvus",
        tag: "plain"
      },
      {
        name: "zilliz/attu",
        tag: "none"
      }
    ],
    charts: ["milvus"],
    commands: ["milvus run"],
    prefixes: ["COMMON_SECURITY_AUTHORIZATION"],
    ports: [19530, 9091],
    guarding: [
      {
        byDefault: "open",
        closedBy: [
          [
            {
              setting: [
                "config:common.security.authorizationEnabled",
                "COMMON_SECURITY_AUTHORIZATIONENABLED"
              ],
              is: ["true", "1", "yes", "on"]
            }
          ]
        ],
        source: "milvus.io: authenticate"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: "config:common.security.authorizationEnabled",
            is: ["false"]
          }
        ],
        rule: "deployment-auth-disabled",
        severity: "error",
        why: "everybody may read and write its data",
        propose: "authorizationEnabled=true",
        source: "milvus.io: authenticate"
      }
    ],
    publishedSecrets: ["root:Milvus", "minioadmin"],
    advisories: [
      {
        id: "CVE-2025-64513",
        versions: "<2.4.24 || >=2.5.0 <2.5.21 || >=2.6.0 <2.6.5",
        severity: "critical",
        fixed: "2.6.5",
        source: "GO-2025-4114"
      },
      {
        id: "CVE-2026-26190",
        versions: "<2.5.27 || >=2.6.0 <2.6.10",
        severity: "critical",
        fixed: "2.6.10",
        source: "GO-2026-4481"
      }
    ],
    reviewed: "2026-11-24"
  },
  {
    id: "chroma",
    name: "Chroma",
    category: "vector-db",
    runsCode: false,
    packages: ["pkg:pypi/chromadb", "pkg:pypi/chromadb-client", "pkg:npm/chromadb"],
    libraries: ["pkg:pypi/chromadb", "pkg:pypi/chromadb-client", "pkg:npm/chromadb"],
    images: [
      {
        name: "chromadb/chroma",
        tag: "plain"
      },
      {
        name: "ghcr.io/chroma-core/chroma",
        tag: "plain"
      }
    ],
    charts: ["chromadb", "chroma"],
    commands: ["chroma run", "uvicorn chromadb.app:app"],
    prefixes: ["CHROMA_SERVER_", "CHROMA_LISTEN_", "CHROMA_CORS_"],
    ports: [8e3],
    guarding: [
      {
        versions: "<1.0.0",
        byDefault: "open",
        closedBy: [
          [
            {
              setting: "CHROMA_SERVER_AUTHN_PROVIDER",
              set: true
            }
          ]
        ],
        source: "chroma-core/chroma docs: reference/server-env-vars"
      },
      {
        versions: ">=1.0.0",
        byDefault: "open",
        closedBy: [],
        source: "chroma-core/chroma docs: reference/server-env-vars"
      }
    ],
    insecure: [
      {
        when: [
          {
            setting: [
              "CHROMA_SERVER_AUTHN_PROVIDER",
              "CHROMA_SERVER_AUTHN_CREDENTIALS",
              "CHROMA_SERVER_AUTHN_CREDENTIALS_FILE"
            ],
            set: true
          }
        ],
        rule: "deployment-auth-ineffective",
        severity: "warning",
        why: "Chroma 1 has no authentication and does not read it",
        versions: ">=1.0.0",
        cure: "Remove it, publish the port at the loopback address alone, and put a proxy that asks for a login before it.",
        source: "chroma-core/chroma docs: reference/server-env-vars"
      },
      {
        when: [
          {
            setting: ["ALLOW_RESET", "CHROMA_ALLOW_RESET"],
            is: ["true", "1", "yes", "on"]
          }
        ],
        rule: "deployment-weak-sandbox",
        severity: "warning",
        why: "everybody who reaches it can wipe all of its data",
        propose: "ALLOW_RESET=FALSE",
        source: "chroma-core/chroma docs: reference/server-env-vars"
      }
    ],
    publishedSecrets: [],
    advisories: [
      {
        id: "CVE-2026-45829",
        versions: ">=1.0.0 <=1.5.9",
        severity: "critical",
        summary: "the Python server runs code without a login",
        purl: "pkg:pypi/chromadb",
        source: "GHSA-f4j7-r4q5-qw2c"
      }
    ],
    reviewed: "2026-11-24"
  }
];

// src/data/components/index.ts
var components = [
  ...builders,
  ...frameworks,
  ...chat,
  ...gateways,
  ...inference,
  ...platforms,
  ...notebooks,
  ...pictures,
  ...interfaces,
  ...stores,
  ...agents,
  ...malware
];
var byId = new Map(components.map((component) => [component.id, component]));
var componentOf = (id) => id === void 0 ? void 0 : byId.get(id);

export {
  components,
  componentOf
};
