/** The catalogue: every component of the orchestration layer that the gate knows. */
import type { Component } from '../component.ts'
import { langflow } from './langflow.ts'

export const components: readonly Component[] = [langflow]
