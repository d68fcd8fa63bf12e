/** Types of services of Kubernetes that are reached from outside of the cluster. */
export const OUTER: ReadonlyMap<string, 'node-port' | 'load-balancer'> = new Map([
  ['NodePort', 'node-port'],
  ['LoadBalancer', 'load-balancer'],
])
