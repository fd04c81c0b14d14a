/** Subjects of mathematics and statistics, in the form that `parseSubjects` reads. */
export const MATHEMATICS_SUBJECTS = `
number theory: prime number, Diophantine, zeta function, modular form, integer sequence, arithmetic progression
  elliptic curves: elliptic curve, abelian variety, rational points
algebra: finite group, ring theory, commutative ring, polynomial ring, Galois
  group theory: group action, simple group, subgroup, symmetric group
  representation theory: Lie algebra, Lie group, irreducible representation, Hopf algebra
  category theory: functor, category theory, monoidal category, homological
algebraic geometry: algebraic variety, scheme-theoretic, moduli space, cohomology, sheaf
topology: homotop*, homology, knot, manifold topology, fundamental group
  topological data analysis: persistent homology, simplicial complex, Betti number
differential geometry: Riemannian, curvature, geodesic, hyperbolic space, convex bod*
mathematical analysis: Banach space, Hilbert space, Sobolev, functional analysis, measure theory, operator algebra
  harmonic analysis: Fourier series, wavelet, Fourier transform, singular integral
differential equations: partial differential equation, ordinary differential equation, boundary value, PDE, ODE
  dynamical systems: chaos, chaotic, attractor, bifurcation, ergodic, Koopman
combinatorics: combinatorial, permutation, extremal, Ramsey, enumeration, partition function
  graph theory: graph colouring, chromatic, planar graph, spanning tree, Hamiltonian cycle, perfect matching
mathematical logic: first-order logic, set theory, model theory, modal logic, proof theory, axiom
  theorem proving: theorem prover, proof assistant, formal proof, automated reasoning, SAT solver, satisfiability
probability theory: random walk, Brownian motion, stochastic process, large deviation, central limit theorem
  random matrices and graphs: random matrix, random matrices, random graph, concentration inequality, spectral distribution
  point processes: Poisson process, point process, Hawkes
numerical analysis: finite element, numerical scheme, discretization, iterative solver, numerical integration, Runge-Kutta
  linear algebra: matrix computation, eigenvalue, singular value, matrix inversion, linear system, conjugate gradient
  uncertainty quantification: uncertainty quantification, polynomial chaos, surrogate model, Monte Carlo simulation
optimization: convex optimization, convex, objective function, duality, minimization problem, nonconvex, non-convex
  gradient methods: gradient descent, stochastic gradient, SGD, proximal, accelerated gradient, mirror descent, coordinate descent
  linear and integer programming: integer programming, linear programming, branch and bound, semidefinite, mixed-integer
  combinatorial optimization: submodular, traveling salesman, knapsack, combinatorial optimization, approximation algorithm
  evolutionary computation: genetic algorithm, evolutionary algorithm, evolution strateg*, particle swarm, genetic programming, multi-objective optimization
  Bayesian optimization: Bayesian optimization, black-box optimization, acquisition function, hyperparameter optimization
game theory: Nash equilibri*, zero-sum, equilibrium, repeated game, two-player
statistics: estimator, statistical inference, asymptotic*, minimax, confidence interval, hypothesis test*
  regression: linear regression, Lasso, regression model, generalized linear, least squares, logistic regression
  Bayesian inference: Bayesian, posterior, prior distribution, variational inference, hierarchical model
  Monte Carlo methods: Markov chain Monte Carlo, MCMC, Monte Carlo, importance sampling, Gibbs sampling, Langevin, Hamiltonian Monte Carlo
  Gaussian processes: Gaussian process, GP regression, kriging
  graphical models: graphical model, Markov random field, belief propagation, Bayesian network, conditional independence, message passing
  causal inference: causal, causal effect, counterfactual, treatment effect, confounder, instrumental variable
  time series: time series, autoregressive, forecasting, change point, state space model
  survival analysis: survival analysis, hazard, censored, event history
  high-dimensional statistics: sparse recovery, compressed sensing, high-dimensional, sparsity, covariance matrix, principal component
  experimental design: experimental design, A/B test*, sample size, factorial design
  spatial statistics: spatial statistics, geostatistic*, spatial autocorrelation, areal data
`;
