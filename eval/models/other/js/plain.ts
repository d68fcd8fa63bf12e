import { readFile } from 'node:fs/promises'

const timeZone = 'Europe/Berlin'
const type = 'application/json'
const action = 'actions/checkout@v4'
const pipeline = (task: string, id: string) => `${task}/${id}`

export const result = pipeline('text/plain', 'acme-ai/not-loaded')
export const scope = '@acme/package'
export const config = { model: 'gpt-4o', base_model: 'acme-ai/not-a-config', timeZone, type, action }
export const text = await readFile('models/acme.txt', 'utf8')
