/** The catalogue: every component of the orchestration layer that the gate knows. */
import type { Component } from '../component.ts'
import { agents } from './agents.ts'
import { builders } from './builders.ts'
import { chat } from './chat.ts'
import { frameworks } from './frameworks.ts'
import { gateways } from './gateways.ts'
import { inference } from './inference.ts'
import { interfaces } from './interfaces.ts'
import { malware } from './malware.ts'
import { notebooks } from './notebooks.ts'
import { pictures } from './pictures.ts'
import { platforms } from './platforms.ts'
import { stores } from './stores.ts'

export const components: readonly Component[] = [
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
  ...malware,
]

const byId = new Map(components.map(component => [component.id, component]))

export const componentOf = (id: string | undefined): Component | undefined =>
  id === undefined ? undefined : byId.get(id)
