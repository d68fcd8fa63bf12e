import type { Allowed } from './pickle-allowed.ts'

const indexes =
  'Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex CategoricalIndex'

const dtypes =
  'CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype StringDtype BooleanDtype Int8Dtype Int16Dtype ' +
  'Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype'

const offsets =
  'Day Hour Minute Second Milli Micro Nano Week MonthEnd MonthBegin QuarterEnd QuarterBegin YearEnd YearBegin ' +
  'BusinessDay BDay DateOffset'

/**
 * Names that pandas writes its tables with, of version 1 to 3: the third names its classes where users find them, those
 * before where they are made. Those of version 3 were read from files that the library wrote, the others are from knowledge of the library.
 */
export const allowedPandas: readonly Allowed[] = [
  {
    library: 'pandas',
    why: 'a table or a column, which BUILD fills',
    shape: 'stateful',
    names: {
      pandas: 'DataFrame Series',
      'pandas.core.frame': 'DataFrame',
      'pandas.core.series': 'Series',
      'pandas.arrays': 'BooleanArray IntegerArray FloatingArray',
      'pandas.core.arrays.boolean': 'BooleanArray',
      'pandas.core.arrays.integer': 'IntegerArray',
      'pandas.core.arrays.floating': 'FloatingArray',
    },
  },
  {
    library: 'pandas',
    why: 'holds the numbers of a table',
    shape: 'class',
    names: {
      pandas: `${indexes} ${dtypes} Categorical Interval`,
      'pandas.arrays':
        'StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray NumpyExtensionArray ArrowStringArray',
      'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
      'pandas.core.indexes.base': 'Index',
      'pandas.core.indexes.range': 'RangeIndex',
      'pandas.core.indexes.multi': 'MultiIndex',
      'pandas.core.indexes.numeric': 'Int64Index UInt64Index Float64Index',
      'pandas.core.indexes.datetimes': 'DatetimeIndex',
      'pandas.core.indexes.timedeltas': 'TimedeltaIndex',
      'pandas.core.indexes.period': 'PeriodIndex',
      'pandas.core.indexes.interval': 'IntervalIndex',
      'pandas.core.indexes.category': 'CategoricalIndex',
      'pandas.core.indexes.frozen': 'FrozenList',
      'pandas.core.arrays.categorical': 'Categorical',
      'pandas.core.arrays.string_': 'StringArray StringDtype',
      'pandas.core.arrays.datetimes': 'DatetimeArray',
      'pandas.core.arrays.timedeltas': 'TimedeltaArray',
      'pandas.core.arrays.period': 'PeriodArray',
      'pandas.core.arrays.interval': 'IntervalArray',
      'pandas.core.arrays.boolean': 'BooleanDtype',
      'pandas.core.arrays.integer':
        'Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype',
      'pandas.core.arrays.floating': 'Float32Dtype Float64Dtype',
      'pandas.core.dtypes.dtypes': 'CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype',
      'pandas._libs.interval': 'Interval',
      'pandas._libs.tslibs.offsets': offsets,
      'pandas.tseries.offsets': offsets,
    },
  },
  {
    library: 'pandas',
    why: 'makes an index of a class from plain values',
    shape: 'filled',
    names: {
      'pandas.core.indexes.base': '_new_Index',
      'pandas.core.indexes.datetimes': '_new_DatetimeIndex',
      'pandas.core.indexes.period': '_new_PeriodIndex',
      'pandas.core.indexes.interval': '_new_IntervalIndex',
    },
  },
  {
    library: 'pandas',
    why: 'fills an object of a compiled class of its own module',
    shape: 'compiled',
    names: {
      'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
      'pandas._libs.interval': '__pyx_unpickle_IntervalMixin',
    },
  },
  {
    library: 'pandas',
    why: 'makes a block or a time from plain values',
    shape: 'plain',
    names: {
      'pandas._libs.internals': '_unpickle_block',
      'pandas._libs.tslibs.timestamps': '_unpickle_timestamp',
      'pandas._libs.tslibs.timedeltas': '_timedelta_unpickle',
      'pandas._libs.tslibs.nattype': '_nat_unpickle',
      'pandas._libs.tslibs.period': '_period_unpickle',
    },
  },
  {
    library: 'pandas',
    why: 'stands for a value that is missing',
    shape: 'value',
    names: { pandas: 'NA NaT', 'pandas._libs.missing': 'NA' },
  },
]
