import { openai } from '@ai-sdk/openai'
import { HuggingFaceInference } from '@langchain/community/llms/hf'
import { ChatOllama, OllamaEmbeddings } from '@langchain/ollama'
import { ChatOpenAI } from '@langchain/openai'
import { generateText } from 'ai'
import ollamaClient from 'ollama'
import { createOllama } from 'ollama-ai-provider'

const ollama = createOllama({ baseURL: 'http://localhost:11434/api' })

export const chat = new ChatOllama({ model: 'llama3.2:3b', temperature: 0 })
export const embeddings = new OllamaEmbeddings({ model: 'nomic-embed-text' })
export const hosted = new ChatOpenAI({ model: 'gpt-4o' })
export const inference = new HuggingFaceInference({ model: 'acme-ai/maple-7b' })

export const run = async () => {
  await ollamaClient.pull({ model: 'qwen3:8b' })
  const { text } = await generateText({ model: ollama('mistral:7b'), prompt: 'acme/prompt' })
  const other = await generateText({ model: openai('gpt-4o'), prompt: text })
  return ollamaClient.chat({ model: 'acme/helper', messages: [{ role: 'user', content: other.text }] })
}
