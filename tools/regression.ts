/** A training example: columns that are on (all with value 1), label, weight, and what is added to its score from outside. */
export type Example = {columns: Int32Array; positive: boolean; weight: number; offset: number};

export type FitOptions = {
  columns: number;
  /** L2 penalty of each column, per epoch of the whole data. */
  penalty: Float64Array;
  epochs: number;
};

// The same shuffle each time: fitting twice gives the same table.
const createRandom = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 4294967296;
};

/**
 * Logistic regression on sparse yes/no columns by AdaGrad: deterministic, a few seconds for 60,000 sentences.
 * Returns the bias and one weight a column.
 */
export const fitLogistic = (
  examples: readonly Example[],
  {columns, penalty, epochs}: FitOptions,
): {bias: number; weights: Float64Array} => {
  const weights = new Float64Array(columns);
  const squares = new Float64Array(columns).fill(1e-8);
  const counts = new Float64Array(columns);
  for (const {columns: on, weight} of examples) for (const column of on) counts[column]! += weight;
  let bias = -2;
  let biasSquare = 1e-8;
  const order = Int32Array.from(examples.keys());
  const random = createRandom(20261122);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    const rate = 0.15 / (1 + epoch * 0.15);
    for (const index of order) {
      const {columns: on, positive, weight, offset} = examples[index]!;
      let z = bias + offset;
      for (const column of on) z += weights[column]!;
      const error = (1 / (1 + Math.exp(-z)) - (positive ? 1 : 0)) * weight;
      biasSquare += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquare);
      for (const column of on) {
        // The penalty is shared out over the examples that hold the column.
        const gradient = error + (penalty[column]! * weights[column]! * weight) / counts[column]!;
        squares[column]! += gradient * gradient;
        weights[column]! -= (rate * gradient) / Math.sqrt(squares[column]!);
      }
    }
  }
  return {bias, weights};
};
