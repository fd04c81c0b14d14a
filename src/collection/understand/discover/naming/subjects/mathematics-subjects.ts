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
  inverse problems: inverse problem, ill-posed, regularization method, tomographic reconstruction
combinatorics: combinatorial, permutation, extremal, Ramsey, enumeration, partition function
  graph theory: graph colouring, chromatic, planar graph, spanning tree, Hamiltonian cycle, perfect matching
mathematical logic: first-order logic, set theory, model theory, modal logic, proof theory, axiom
  theorem proving: theorem prover, proof assistant, formal proof, automated reasoning, SAT solver, satisfiability
probability theory: random walk, Brownian motion, stochastic process, large deviation, central limit theorem
  random matrices and graphs: random matrix, random matrices, random graph, concentration inequality, spectral distribution
  point processes: Poisson process, point process, Hawkes
numerical analysis: finite element, numerical scheme, discretization, iterative solver, numerical integration, Runge-Kutta
  approximation and interpolation: approximation theory, interpolation, spline, radial basis function, quadrature
  linear algebra: matrix computation, eigenvalue, singular value, matrix inversion, linear system, conjugate gradient
  uncertainty quantification: uncertainty quantification, polynomial chaos, surrogate model, Monte Carlo simulation
optimization: convex optimization, convex, objective function, duality, minimization problem, nonconvex, non-convex
  gradient methods: gradient descent, stochastic gradient, SGD, proximal, accelerated gradient, mirror descent, coordinate descent
  convex optimization: convex optimization, convex program, duality gap, convex relaxation, interior point, ADMM, Frank-Wolfe
  minimax optimization: min-max, saddle point, variational inequalit*, extragradient
  distributed optimization: distributed optimization, decentralized optimization, communication-efficient, consensus optimization
  linear and integer programming: integer programming, linear programming, branch and bound, semidefinite, mixed-integer
  combinatorial optimization: submodular, traveling salesman, knapsack, combinatorial optimization, approximation algorithm
  evolutionary computation: genetic algorithm, evolutionary algorithm, evolution strateg*, particle swarm, genetic programming, multi-objective optimization
  Bayesian optimization: Bayesian optimization, black-box optimization, acquisition function, hyperparameter optimization
game theory: Nash equilibri*, zero-sum, equilibrium, repeated game, two-player
  equilibria and learning in games: learning in games, Nash equilibri*, correlated equilibri*, no-regret, zero-sum game
  cooperative games and fair division: Shapley value, coalition, fair division, envy-free, cooperative game
  incentives and information: incentive, persuasion, information design, contract theory, scoring rule, strategic agent
statistics: estimator, statistical inference, asymptotic*, minimax, confidence interval, hypothesis test*
  regression: linear regression, Lasso, regression model, generalized linear, least squares, logistic regression
  hypothesis testing: hypothesis test*, two-sample test, false discovery, p-value, independence test, test statistic
  density estimation and mixtures: density estimation, mixture model, kernel density, nonparametric, Gaussian mixture, expectation maximization
  Bayesian inference: Bayesian, posterior, prior distribution, variational inference, hierarchical model
  Monte Carlo methods: Markov chain Monte Carlo, MCMC, Monte Carlo, importance sampling, Gibbs sampling, Langevin, Hamiltonian Monte Carlo
  Gaussian processes: Gaussian process, GP regression, kriging
  graphical models: graphical model, Markov random field, belief propagation, Bayesian network, conditional independence, message passing
  causal inference: causal, causal effect, counterfactual, treatment effect, confounder, instrumental variable
  time series: time series, autoregressive, forecasting, change point, state space model
  survival analysis: survival analysis, hazard, censored, event history
  sparse recovery and compressed sensing: sparse recovery, compressed sensing, compressive sensing, sparse signal, sparse coding, dictionary learning
  high-dimensional estimation: high-dimensional, covariance matrix, minimax rate, high-dimensional regime, sparse estimation
  experimental design: experimental design, A/B test*, sample size, factorial design
  spatial statistics: spatial statistics, geostatistic*, spatial autocorrelation, areal data
  robust statistics: robust estimation, heavy-tailed, contamination, robust regression, outlier-robust, median
`;
