/** A part of the tree counts as one point where it is smaller than this share of its distance. */
const OPENING = 0.9;
/** Papers that nearly touch push no more strongly than at this distance squared. */
const SOFTNESS = 0.1;
/** Papers at one place are not told apart further down. */
const DEEPEST = 24;

/**
 * Prepares adding up how strongly papers push each other away, in time n log n: far groups of them count as one of
 * their mean place. The function that is returned adds to `forces` those at `places` (x and y in turn). Method: Barnes
 * and Hut, "A hierarchical O(N log N) force-calculation algorithm", 1986.
 */
export function buildRepulsion(papers: number, strength: number) {
  const most = 8 * papers + 64;
  const children = new Int32Array(4 * most);
  const [massX, massY, mass] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const [middleX, middleY, size] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const single = new Int32Array(most);
  const stack = new Int32Array(4 * (DEEPEST + 8));
  let used = 0;

  const addNode = (x: number, y: number, width: number): number => {
    children.fill(0, 4 * used, 4 * used + 4);
    massX[used] = massY[used] = mass[used] = 0;
    middleX[used] = x;
    middleY[used] = y;
    size[used] = width;
    single[used] = -1;
    return used++;
  };
  const childFor = (node: number, x: number, y: number): number => {
    const [right, below] = [x > middleX[node]!, y > middleY[node]!];
    const slot = 4 * node + (right ? 1 : 0) + (below ? 2 : 0);
    if (children[slot] === 0) {
      const quarter = size[node]! / 4;
      const [childX, childY] = [
        middleX[node]! + (right ? quarter : -quarter),
        middleY[node]! + (below ? quarter : -quarter),
      ];
      children[slot] = addNode(childX, childY, size[node]! / 2);
    }
    return children[slot]!;
  };
  const addMass = (node: number, x: number, y: number, paper: number) => {
    massX[node]! += x;
    massY[node]! += y;
    mass[node]! += 1;
    single[node] = mass[node] === 1 ? paper : -1;
  };
  const plant = (places: Float64Array) => {
    let [left, top, right, bottom] = [places[0]!, places[1]!, places[0]!, places[1]!];
    for (let i = 0; i < places.length; i += 2) {
      left = Math.min(left, places[i]!);
      right = Math.max(right, places[i]!);
      top = Math.min(top, places[i + 1]!);
      bottom = Math.max(bottom, places[i + 1]!);
    }
    used = 0;
    addNode((left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top) + 1e-6);
    for (let paper = 0; paper < papers; paper++) {
      const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
      let node = 0;
      for (let depth = 0; depth < DEEPEST && used < most - 8; depth++) {
        const before = single[node]!;
        const isEmpty = mass[node] === 0;
        addMass(node, x, y, paper);
        if (isEmpty) {
          node = -1;
          break;
        }
        if (before >= 0) {
          const [otherX, otherY] = [places[2 * before]!, places[2 * before + 1]!];
          addMass(childFor(node, otherX, otherY), otherX, otherY, before);
        }
        node = childFor(node, x, y);
      }
      if (node >= 0) addMass(node, x, y, paper);
    }
    for (let node = 0; node < used; node++) {
      massX[node]! /= mass[node]!;
      massY[node]! /= mass[node]!;
    }
  };

  return (places: Float64Array, forces: Float64Array): void => {
    plant(places);
    for (let paper = 0; paper < papers; paper++) {
      const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
      let [forceX, forceY] = [0, 0];
      let waiting = 1;
      stack[0] = 0;
      while (waiting > 0) {
        const node = stack[--waiting]!;
        const dx = x - massX[node]!;
        const dy = y - massY[node]!;
        const square = dx * dx + dy * dy;
        const width = size[node]!;
        const first = 4 * node;
        const isLeaf =
          (children[first]! | children[first + 1]! | children[first + 2]! | children[first + 3]!) === 0;
        if (isLeaf || width * width < OPENING * OPENING * square) {
          const push = (strength * mass[node]!) / ((SOFTNESS + square) * (1 + square));
          forceX += push * dx;
          forceY += push * dy;
        } else {
          for (let slot = first; slot < first + 4; slot++) {
            if (children[slot] !== 0) stack[waiting++] = children[slot]!;
          }
        }
      }
      forces[2 * paper]! += forceX;
      forces[2 * paper + 1]! += forceY;
    }
  };
}
