import { useState } from 'react'
import logo from 'assets/logo.svg'
import { Model } from '@/features/model'

const model = { path: 'cars/sedan', name: 'sedan/2024', model_name: 'users/profile' }
export const App = () => {
  const [value] = useState('n/a')
  return <Model src="models/sedan.glb" type="model/gltf-binary" id={value} model={model} logo={logo} />
}
