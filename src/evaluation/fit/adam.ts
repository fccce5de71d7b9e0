/** Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015), with their constants. */
export class Adam {
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  #steps = 0;

  constructor(size: number) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  /** Moves `parameters` against `slopes`. */
  step(parameters: Float64Array, slopes: Float64Array, rate: number): void {
    this.#steps++;
    const [unbias, unbiasSquare] = [1 - 0.9 ** this.#steps, 1 - 0.999 ** this.#steps];
    for (let i = 0; i < parameters.length; i++) {
      const slope = slopes[i]!;
      const first = (this.#first[i] = 0.9 * this.#first[i]! + 0.1 * slope);
      const second = (this.#second[i] = 0.999 * this.#second[i]! + 0.001 * slope * slope);
      parameters[i]! -= (rate * (first / unbias)) / (Math.sqrt(second / unbiasSquare) + 1e-8);
    }
  }
}
