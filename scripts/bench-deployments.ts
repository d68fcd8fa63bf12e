/** Deployment files: what all their readers cost together, as a ratio within one run, against parsing their YAML alone. */
import { loadAll } from 'js-yaml'
import { matches } from '../src/readers/matching.ts'
import type { Reader } from '../src/readers/reader.ts'
import type { Row } from './bench-row.ts'

const IMAGES = [
  'langflowai/langflow:1.2.0',
  'registry.example:5000/team/service:4.1.7',
  'ollama/ollama:0.6.2',
  'postgres:16.4',
]

const manifest = (seed: number): string => {
  const variables = Array.from(
    { length: 12 },
    (_, at) => `            - name: SETTING_${at}\n              value: "value ${seed * at}"`,
  )
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: service-${seed}
  labels: {app: service-${seed}, part-of: platform}
spec:
  replicas: ${(seed % 3) + 1}
  selector:
    matchLabels: {app: service-${seed}}
  template:
    metadata:
      labels: {app: service-${seed}, part-of: platform}
    spec:
      serviceAccountName: service-${seed}
      containers:
        - name: main
          image: ${IMAGES[seed % IMAGES.length]}
          args: ["serve", "--host", "0.0.0.0", "--port", "8080"]
          ports:
            - {name: http, containerPort: 8080}
          env:
${variables.join('\n')}
            - name: PASSWORD
              valueFrom:
                secretKeyRef: {name: service-${seed}, key: password}
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {cpu: "1", memory: 1Gi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: [ALL]}
          volumeMounts:
            - {name: data, mountPath: /data}
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data-${seed}}
---
apiVersion: v1
kind: Service
metadata:
  name: service-${seed}
spec:
  type: ${seed % 4 ? 'ClusterIP' : 'LoadBalancer'}
  selector: {app: service-${seed}}
  ports:
    - {name: http, port: 80, targetPort: http}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: service-${seed}
data:
${Array.from({ length: 10 }, (_, at) => `  key-${at}: value ${at}`).join('\n')}
`
}

const values = (seed: number): string => `replicaCount: 1
image:
  registry: registry.example
  repository: team/service-${seed}
  tag: 1.${seed}.0
service:
  type: ClusterIP
  port: 80
ingress:
  enabled: ${seed % 2 === 0}
  className: nginx
  annotations: {}
  hosts:
    - host: service-${seed}.example
      paths: [{path: /, pathType: Prefix}]
env:
${Array.from({ length: 20 }, (_, at) => `  SETTING_${at}: value ${at}`).join('\n')}
resources:
  limits: {cpu: 1, memory: 1Gi}
securityContext:
  runAsNonRoot: true
  capabilities: {drop: [ALL]}
${Array.from({ length: 12 }, (_, at) => `part${at}:\n  enabled: true\n  config: {a: 1, b: [1, 2, 3]}\n  labels: {x: y}`).join('\n')}
`

const compose = (seed: number): string => `services:
${Array.from(
  { length: 6 },
  (_, at) => `  service-${at}:
    image: ${IMAGES[(seed + at) % IMAGES.length]}
    restart: unless-stopped
    ports:
      - "127.0.0.1:${8000 + at}:8080"
    environment:
      SETTING_ONE: value ${seed}
      SETTING_TWO: "${'$'}{TWO:-two}"
    volumes:
      - data-${at}:/data
    depends_on: [service-0]`,
).join('\n')}
volumes:
${Array.from({ length: 6 }, (_, at) => `  data-${at}: {}`).join('\n')}
`

/** 300 files of the kinds of which a large change of infrastructure is made. */
const FILES = Array.from({ length: 300 }, (_, seed) => {
  if (seed % 6 === 4) return { path: `charts/service-${seed}/values.yaml`, text: values(seed) }
  if (seed % 6 === 5) return { path: `stack-${seed}/docker-compose.yml`, text: compose(seed) }
  return { path: `deploy/service-${seed}.yaml`, text: manifest(seed) }
})

const TIMES = 61
/** Rounds that are not counted. */
const WARM = 20

export const rows = async (): Promise<readonly Row[]> => {
  const loaded = new Map<string, Reader>()
  const all = await Promise.all(
    FILES.map(async file => ({
      file,
      readers: await Promise.all(
        matches(file.path).map(async entry => {
          const reader = loaded.get(entry.id) ?? (await entry.load())
          loaded.set(entry.id, reader)
          return { entry, reader }
        }),
      ),
    })),
  )
  const read = (): number => {
    let count = 0
    for (const { file, readers } of all) {
      // Each run decodes its bytes anew.
      const text = Buffer.from(file.text).toString()
      for (const { entry, reader } of readers) {
        if (entry.concerns?.(text) === false) continue
        for (const found of reader.read({ path: file.path, text })) if (found.kind === 'deployment') count++
      }
    }
    return count
  }
  const parse = (): number => {
    let count = 0
    for (const { text } of FILES) count += loadAll(Buffer.from(text).toString()).length
    return count
  }
  const [found, documents] = [read(), parse()]
  if (found < 300 || documents < 700)
    throw new Error(`${found} services in ${documents} documents were read.`)
  const times: [number[], number[]] = [[], []]
  for (let time = 0; time < TIMES + WARM; time++) {
    for (const [at, work] of [read, parse].entries()) {
      const began = performance.now()
      work()
      if (time >= WARM) times[at]?.push(performance.now() - began)
    }
  }
  const [a = 0, b = 0] = times.map(list => list.sort((x, y) => x - y)[TIMES >> 1] ?? 0)
  return [
    {
      what: '300 changed deployment files in YAML, all their readers, against `loadAll` of js-yaml',
      measured: `${a.toFixed(1)} ms / ${b.toFixed(1)} ms`,
      ratio: a / b,
      bound: 2,
    },
  ]
}
