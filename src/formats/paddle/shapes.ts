import { shapeOf } from '../protobuf/shape.ts'

/** The messages of PaddlePaddle. @see https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/fluid/framework/framework.proto */

const variable = shapeOf('OpDesc.Var', () => ({ parameter: [1, 'text'], arguments: [2, 'text'] }))

const attribute = shapeOf(
  'OpDesc.Attr',
  () => ({
    name: [1, 'text'],
    type: [2, 'number'],
    i: [3, 'number'],
    f: [4, 'fixed'],
    s: [5, 'bytes'],
    ints: [6, 'numbers'],
    floats: [7, 'floats'],
    strings: [8, 'bytes'],
    b: [10, 'number'],
    bools: [11, 'numbers'],
    block_idx: [12, 'number'],
    l: [13, 'number'],
    blocks_idx: [14, 'numbers'],
    longs: [15, 'numbers'],
    float64s: [16, 'floats'],
    var_name: [17, 'text'],
    vars_name: [18, 'text'],
    float64: [19, 'fixed'],
  }),
  [20, 30],
)

export const operator = shapeOf('OpDesc', () => ({
  inputs: [1, variable],
  outputs: [2, variable],
  type: [3, 'text'],
  attrs: [4, attribute],
  is_target: [5, 'number'],
}))

const held = shapeOf(
  'VarDesc',
  () => ({
    name: [1, 'text'],
    type: [2, 'data'],
    persistable: [3, 'number'],
    need_check_feed: [4, 'number'],
    is_parameter: [5, 'number'],
    stop_gradient: [6, 'number'],
  }),
  [7, 10],
)

const block = shapeOf('BlockDesc', () => ({
  idx: [1, 'number'],
  parent_idx: [2, 'number'],
  vars: [3, held],
  ops: [4, operator],
  forward_block_idx: [5, 'number'],
}))

export const program = shapeOf('ProgramDesc', () => ({
  blocks: [1, block],
  version: [4, 'data'],
  op_version_map: [5, 'data'],
}))
