import { findEigenvectors } from '../discover/grouping/eigenvectors.ts';
import type { ScoredPapers } from '../similar/scored-papers.ts';

/**
 * Places papers by their topics, x and y in turn: topics lie as far from each other as the likeness of their papers
 * says, and each paper at the mean of the topics, by how similar it is to the papers of each. So a few papers more
 * move the map little. `similar` and `topics` are parallel to the papers; topics are numbers from 0 on. Method:
 * Torgerson's classical scaling.
 */
export function placeByTopics(
  similar: readonly ScoredPapers[],
  topics: Int32Array,
  count: number,
): Float64Array {
  const affinities = sumAffinities(similar, topics, count);
  const centres = placeTopics(affinities, topics, count);
  const places = new Float64Array(2 * similar.length);
  for (let paper = 0; paper < similar.length; paper++) {
    let [x, y, sum] = [0, 0, 0];
    for (let topic = 0; topic < count; topic++) {
      const weight = affinities[paper * count + topic]! ** 2;
      x += weight * centres[2 * topic]!;
      y += weight * centres[2 * topic + 1]!;
      sum += weight;
    }
    const own = topics[paper]!;
    places[2 * paper] = sum > 0 ? x / sum : centres[2 * own]!;
    places[2 * paper + 1] = sum > 0 ? y / sum : centres[2 * own + 1]!;
  }
  return places;
}

/** The mean root of the similarity of each paper (rows) to the others of each topic. */
function sumAffinities(similar: readonly ScoredPapers[], topics: Int32Array, count: number): Float64Array {
  const sizes = new Int32Array(count);
  for (const topic of topics) sizes[topic]! += 1;
  const affinities = new Float64Array(similar.length * count);
  similar.forEach(({ others, scores }, paper) => {
    const row = paper * count;
    for (let i = 0; i < others.length; i++) affinities[row + topics[others[i]!]!]! += Math.sqrt(scores[i]!);
    for (let topic = 0; topic < count; topic++) {
      affinities[row + topic]! /= Math.max(1, sizes[topic]! - (topics[paper] === topic ? 1 : 0));
    }
  });
  return affinities;
}

function placeTopics(affinities: Float64Array, topics: Int32Array, count: number): Float64Array {
  const means = new Float64Array(count * count);
  const sizes = new Int32Array(count);
  topics.forEach((own, paper) => {
    sizes[own]! += 1;
    for (let topic = 0; topic < count; topic++)
      means[own * count + topic]! += affinities[paper * count + topic]!;
  });
  const mean = (a: number, b: number) => means[a * count + b]! / sizes[a]!;
  const likeness = means.map((_, i) => {
    const [a, b] = [Math.floor(i / count), i % count];
    return (mean(a, b) + mean(b, a)) / 2;
  });
  const most = likeness.reduce((max, one) => Math.max(max, one), 0);
  for (let topic = 0; topic < count; topic++) likeness[topic * count + topic] = most;
  const { vectors, values } = findEigenvectors(centre(likeness, count), count);
  const centres = new Float64Array(2 * count);
  for (let axis = 0; axis < 2; axis++) {
    // An axis has no direction of its own: the later topics lie to the right and below.
    let sense = 0;
    for (let topic = 0; topic < count; topic++) sense += topic * vectors[topic * count + axis]!;
    const length = Math.sqrt(Math.max(0, values[axis]!)) * (sense < 0 ? -1 : 1);
    for (let topic = 0; topic < count; topic++)
      centres[2 * topic + axis] = length * vectors[topic * count + axis]!;
  }
  return centres;
}

/** Takes the means of rows and of columns out of a symmetric matrix. */
function centre(matrix: Float64Array, size: number): Float64Array {
  const means = new Float64Array(size);
  matrix.forEach((value, i) => {
    means[i % size]! += value / size;
  });
  const whole = means.reduce((sum, mean) => sum + mean / size, 0);
  return matrix.map((value, i) => value - means[i % size]! - means[Math.floor(i / size)]! + whole);
}
