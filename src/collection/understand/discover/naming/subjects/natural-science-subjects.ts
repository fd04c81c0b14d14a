/** Subjects of physics, chemistry, the earth and life, in the form that `parseSubjects` reads. */
export const NATURAL_SCIENCE_SUBJECTS = `
astronomy: galaxy, telescope, astronomical, astrophysic*, interstellar
  exoplanets and planets: exoplanet, planetary system, protoplanetary, asteroid, comet, transit photometry
  stars: stellar, supernova*, white dwarf, neutron star, pulsar, star formation, binary star
  galaxies: galactic, milky way, active galactic nuclei, quasar, galaxy cluster, redshift
  cosmology: dark matter, dark energy, cosmic microwave background, inflationary, large-scale structure
  astronomical surveys and instruments: sky survey, photometric survey, radio telescope, spectrograph, light curve
  black holes and gravitational waves: black hole, gravitational wave, general relativity, gamma-ray burst
  the sun and space weather: solar wind, solar flare, coronal mass ejection, sunspot, magnetosphere
particle physics: hadron, quark, boson, standard model of particle*, collider
  neutrinos: neutrino, neutrino oscillation, double beta decay
  collider experiments: large hadron collider, LHC, Higgs, jet substructure, cross section
  cosmic rays and dark matter searches: cosmic ray, dark matter detector, WIMP, axion, air shower
  particle detectors and accelerators: calorimeter, particle accelerator, beam dynamics, synchrotron, scintillator
  quantum field theory: gauge theory, field theory, supersymmetr*, string theory, renormalization, lattice QCD
nuclear physics: nuclear reaction, isotope, nuclear structure, heavy ion, fission, nuclear fusion
quantum physics: quantum, entanglement, qubit, quantum state, decoherence
  quantum computing: quantum computer, quantum circuit, quantum algorithm, quantum error correction, quantum annealing
  quantum measurement and foundations: quantum measurement, Bell inequality, contextuality, quantum foundations, weak measurement
  quantum many-body systems: many-body, tensor network, quantum spin, thermalization, matrix product state
  quantum communication: quantum key distribution, quantum cryptography, quantum network, quantum teleportation
  cold atoms: ultracold, Bose-Einstein condensat*, optical lattice, atom interferomet*, trapped ion
condensed matter physics: condensed matter, crystal lattice, electronic structure, phonon, band structure, ground state energy
  superconductivity: superconduct*, cuprate, Cooper pair, Josephson
  magnetism: ferromagnet*, antiferromagnet*, spin wave, skyrmion, spintronic*
  topological and two-dimensional materials: topological insulator, graphene, quantum Hall, moiré, Weyl semimetal
  soft matter: colloid*, liquid crystal, active matter, granular, gel, wetting
  semiconductors and transport: semiconductor heterostructure, charge transport, thermoelectric*, band gap, carrier mobility
statistical physics: Ising model, phase transition, spin glass, nonequilibrium, thermodynamic limit, percolation
fluid dynamics: fluid flow, Navier-Stokes, Reynolds number, vortex, vortices, viscosity
  turbulence: turbulent, large eddy simulation, boundary layer
  multiphase flows: droplet, bubble, multiphase flow, two-phase flow, capillary
  aerodynamics: airfoil, drag reduction, lift and drag, aerodynamic
plasma physics: plasma, tokamak, magnetohydrodynamic*, laser plasma, inertial confinement
optics: optical, photon*, laser, refractive, beam splitter
  photonics: waveguide, photonic crystal, metasurface, metamaterial, optical fiber, nonlinear optics
  lasers and ultrafast optics: femtosecond, ultrafast, laser cavity, frequency comb, mode-locked
  microscopy and imaging optics: microscop*, holograph*, interferomet*, adaptive optics, lensless, light field
  atomic and molecular spectroscopy: atomic transition, Rydberg, frequency comb, ionization, molecular spectr*
acoustics: acoustic wave, ultrasound, sound field, sound propagation, vibration, sonar
chemistry: chemical, molecule, molecular, reaction, compound
  organic synthesis: organic synthesis, enantioselective, cross-coupling, total synthesis, stereoselective
  inorganic and coordination chemistry: metal complex, ligand, coordination polymer, metal-organic framework, organometallic
  biochemistry of enzymes: enzyme kinetics, enzyme catalysis, inhibitor, biocatal*
  catalysis: catalyst, catalytic, zeolite, electrocatal*, photocatal*
  electrochemistry: electrochemical, electrolyte, corrosion, fuel cell, hydrogen evolution
  spectroscopy and chemical analysis: spectroscop*, mass spectrometry, chromatograph*, Raman, NMR
  polymers: polymer, copolymer, polymerization, hydrogel, elastomer
  surfaces and interfaces: adsorption, self-assembled monolayer, surface chemistry, surfactant, interfacial
  computational chemistry: density functional theory, molecular dynamics, quantum chemistry, force field, ab initio, potential energy surface
  molecular design: molecule generation, drug design, molecular property, retrosynthesis, chemical space
  reaction kinetics: reaction kinetics, rate constant, reaction mechanism, transition state, activation energy
materials science: alloy, ceramic, microstructure, thin film, mechanical properties, crystal structure
  metals and alloys: steel, aluminium alloy, grain boundary, fatigue crack, titanium alloy
  nanomaterials: nanoparticle, nanotube, nanostructure, quantum dot, nanowire
  composites: composite material, carbon fiber, fiber-reinforced, laminate
  ceramics and glasses: ceramic, glass transition, sintering, oxide glass
  materials discovery: materials discovery, materials design, high-throughput screening, interatomic potential
  batteries: battery, lithium-ion, cathode, anode, solid electrolyte
  solar cells: photovoltaic, perovskite, solar cell
climate science: climate, climate change, global warming, greenhouse gas, carbon dioxide
  weather and atmosphere: weather forecast*, precipitation, atmospher*, rainfall, meteorolog*, cyclone, aerosol
  climate models and projections: climate model, climate projection, Earth system model, emission scenario
  air quality and aerosols: aerosol, particulate matter, PM2.5, ozone, atmospheric chemistry
  oceans: ocean, sea surface, marine, sea level, El Niño
  glaciers and ice: glacier, sea ice, ice sheet, permafrost, snow
  past climates: palaeoclimat*, paleoclimat*, Holocene, glacial period, ice core
  climate adaptation and impacts: climate adaptation, climate impact, heat wave, drought, climate risk
geology: sediment, mineral, tectonic, rock, volcan*, geologic*
  earthquakes and seismology: earthquake, seismic, fault slip, seismolog*
  groundwater and rivers: groundwater, river, flood, hydrolog*, catchment, watershed
  minerals and geochemistry: geochemi*, mineralog*, magma, isotopic composition, crustal
  natural hazards: landslide, tsunami, natural hazard, wildfire, volcanic eruption
  palaeontology: fossil, extinct, Cretaceous, dinosaur, palaeo*
  geodesy and the earth's interior: geodesy, gravity field, mantle, geomagnetic, crustal deformation
remote sensing: satellite image, remote sensing, hyperspectral, aerial image, synthetic aperture radar, land cover
ecology: ecosystem, species, biodiversity, habitat, predator
  conservation: endangered, conservation biology, deforestation, protected area, invasive species
  populations and communities: population dynamics, food web, species interaction, predator-prey, community ecology
  freshwater and marine life: fish, coral, plankton, fisheries, aquatic
  animal behaviour: foraging, mating, bird song, social insects, animal behaviour
  soils and forests: soil, forest, vegetation, nitrogen cycle
  birds and mammals: bird species, mammal, bat, migration route, wildlife
environmental pollution: pollutant, pollution, wastewater, air quality, microplastic, heavy metal
agriculture: crop, harvest, livestock, fertilizer, irrigation, orchard, weed
  plant diseases and pests: plant disease, pest, herbicide, pathogen resistance
genetics: gene, genome, genetic, allele, mutation
  genomics: sequencing, genome-wide, transcriptom*, single-cell, RNA-seq, gene expression
  population genetics and evolution: natural selection, phylogen*, population genetics, speciation, evolutionary biology
  heredity and traits: quantitative trait, heritability, genome-wide association, genotype, breeding
  gene editing: CRISPR, gene therapy, transgenic
  gene regulation: transcription factor, epigenetic, DNA methylation, chromatin, gene regulatory
molecular biology: protein, enzyme, RNA, DNA, amino acid
  protein structure: protein folding, protein structure, binding site, cryo-EM, protein design, protein sequence
  cell biology: cell division, cytoskeleton, membrane, mitochondria, stem cell, cell migration
  signalling in cells: signaling pathway, receptor signaling, kinase, phosphorylation, calcium signaling
  bioinformatics: sequence alignment, bioinformatic*, read mapping, genome assembly, gene ontology
  metabolism: metabolic, metabolite, glucose, lipid
  synthetic and systems biology: synthetic biology, gene circuit, systems biology, biochemical network
microbiology: bacteria*, microbe, microbial, virus, viral, fungi
  microbiomes: microbiome, gut microbiota, metagenom*
  viruses: virus, viral replication, bacteriophage, viral genome
plant biology: plant growth, photosynthe*, root system, seedling, Arabidopsis, leaf
developmental biology: embryo, morphogenesis, regeneration, zebrafish development
neuroscience: brain, cortex, cortical, neuronal, spike train, synap*
  vision in the brain: visual cortex, receptive field, retina, retinal ganglion
  memory and learning in the brain: hippocamp*, place cell, grid cell, synaptic plasticity, Hebbian
  hearing and touch in the brain: auditory cortex, auditory system, somatosensory, olfactory, cochlea
  movement and the brain: motor cortex, motor control, cerebellum, basal ganglia, sensorimotor
  brain imaging: fMRI, EEG, electroencephalogra*, MEG, neuroimaging, functional connectivity
  brain-computer interfaces: brain-computer interface, brain-machine interface, neural decoding, neural prosthe*, motor imagery
  models of neurons: spiking neuron, integrate-and-fire, neural population, neural coding, spiking neural network
  learning and decisions in the brain: dopamine, reward prediction, decision neuron, neural basis of
`;
