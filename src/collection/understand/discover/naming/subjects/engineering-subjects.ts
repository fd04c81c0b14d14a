/** Subjects of engineering, in the form that `parseSubjects` reads. */
export const ENGINEERING_SUBJECTS = `
robotics: robot, robotic, manipulator, humanoid, end effector
  motion planning: motion planning, path planning, trajectory planning, collision avoidance, obstacle avoidance, trajectory optimization, collision-free
  robot control: impedance control, force control, joint torque, inverse dynamics, whole-body control, motion control, tracking control, robot dynamics
  vision-based robot control: visual servo*, visual servoing, image-based visual, eye-in-hand, vision-based control
  robot kinematics and mechanisms: kinematic*, parallel robot, parallel manipulator, workspace analysis, cable-driven, redundant manipulator, mechanism design
  robot calibration: hand-eye, kinematic calibration, extrinsic calibration, robot calibration, sensor calibration
  climbing and inspection robots: climbing robot, in-pipe, pipe inspection, inspection robot, wall-climbing, crawler
  bio-inspired robots: bio-inspired, biologically inspired, snake robot, robotic fish, biomimetic, insect-scale
  grasping and manipulation: grasp*, gripper, manipulation task, object manipulation, dexterous, robotic manipulation, in-hand, pick
  legged robots: legged, biped*, quadruped*, walking robot, gait, locomotion, hopping
  humanoid robots: humanoid, whole-body motion, android
  soft robots and actuators: soft robot, actuator, pneumatic, artificial muscle, shape memory alloy, continuum robot, dielectric elastomer
  mobile robots and navigation: mobile robot, robot navigation, wheeled, autonomous navigation, exploration of unknown, navigation
  localization and mapping: SLAM, simultaneous localization and mapping, localization, mapping, odometry, occupancy grid, loop closure
  aerial robots: UAV, quadrotor, unmanned aerial vehicle, drone, aerial vehicle, multirotor, flapping
  underwater and marine robots: underwater, autonomous underwater vehicle, AUV, marine vehicle, surface vehicle
  multi-robot systems: multi-robot, robot team, swarm, formation control, multiple robots, task allocation
  modular and reconfigurable robots: modular robot, self-reconfigur*, reconfigurable robot, robot module, self-assembl*
  micro- and nanorobots: microrobot, micromanipulation, magnetic actuation, micro-robot, nanorobot, optical tweezers
  human-robot interaction: human-robot interaction, human-robot collaboration, social robot, human-robot, robot companion, shared autonomy
  robot learning: robot learning, learning from demonstration, robot skill, sim-to-real, movement primitive, visuomotor
  task planning and robot software: task planning, behavior tree, robot software, robot operating system, ROS, middleware, mission planning
  service and household robots: service robot, domestic robot, household, home environment, assistive robot, robotic wheelchair
  robotic assembly: assembly, peg-in-hole, bolt, industrial robot, disassembl*, bin picking
  surgical robots: surgical robot, robot-assisted surgery, surgical instrument, minimally invasive surgery, endoscope, needle steering, catheter
  haptics and teleoperation: haptic, teleoperat*, force feedback, bilateral, telepresence, master-slave
  tactile and force sensing: tactile, force sensor, skin sensor, force sensing, touch, contact sensing
  wearable robots: exoskeleton, wearable robot, assistive device, prosthesis, prosthetic, orthosis
  agricultural and field robots: agricultural robot, harvesting robot, field robot, planetary rover, space robot, rough terrain
  trajectory generation and tracking: trajectory generation, trajectory tracking, time-optimal, tracking control, path following, spline
  coverage and exploration: coverage path, coverage control, exploration strategy, frontier, informative path planning, patrolling, search and rescue, environmental monitoring, autonomous exploration
  dynamics and contact: rigid body, contact model, contact dynamics, frictional contact, impact, multibody, dynamic simulation, collision model
  flexible and elastic joints: flexible joint, flexible manipulator, flexible link, series elastic, variable stiffness, elastic actuator, compliant actuator, vibration suppression
control engineering: controller, closed-loop, feedback control, control law, stability of the system, PID
  optimal and predictive control: model predictive control, MPC, optimal control, LQR, Hamilton-Jacobi, receding horizon
  robust and adaptive control: adaptive control, robust control, sliding mode, disturbance observer, H-infinity, Lyapunov
  estimation and filtering: Kalman filter, state estimation, particle filter, sensor fusion, observer, Bayesian filter
  system identification: system identification, parameter identification, transfer function, subspace identification
  discrete-event and hybrid systems: hybrid system, discrete event, Petri net, supervisory control, reachability analysis
signal processing: signal-to-noise, filter bank, sampling rate, array processing, blind source separation, beamforming
  radar and positioning: radar, GPS, GNSS, positioning, inertial measurement, RFID
telecommunications: MIMO, channel estimation, wireless communication, 5G, spectrum, antenna, modulation
  satellite and optical communications: satellite communication, optical communication, free-space optical, optical network
  internet of things: internet of things, IoT, smart home, smart city, edge computing
electrical power: power grid, power system, smart grid, load forecasting, microgrid, inverter
  wind and solar power: wind turbine, wind farm, renewable energy, solar power
  electric motors and drives: electric motor, induction motor, permanent magnet, motor drive
electronics: transistor, CMOS, integrated circuit, semiconductor, amplifier, circuit design
  sensors and measurement: sensor design, strain sensor, MEMS, piezoelectric, accelerometer
mechanical engineering: stiffness, friction, gear, bearing, lubrication, mechanical design
  heat transfer: heat transfer, thermal conductivity, convection, cooling, heat exchanger
  combustion and engines: combustion, flame, fuel injection, diesel, gas turbine
  structural mechanics: buckling, elastic, stress analysis, fracture mechanics, plasticity, deformation
  vibration and noise: vibration control, modal analysis, damping, rotor, noise reduction
  tribology: wear, lubricant, friction coefficient, surface roughness
manufacturing: machining, assembly line, additive manufacturing, welding, industrial process, 3D printing
  scheduling and logistics: job shop, scheduling, supply chain, warehouse, inventory, vehicle routing
  fault diagnosis and maintenance: fault diagnosis, fault detection, predictive maintenance, remaining useful life, condition monitoring
  quality control and inspection: defect detection, quality control, statistical process control, non-destructive, surface inspection
civil engineering: concrete, bridge, structural health, building structure, pavement, construction site
  buildings and indoor climate: energy consumption of buildings, HVAC, thermal comfort, indoor air
  geotechnics: slope stability, tunnel, foundation settlement, landslide
vehicles and traffic: traffic, vehicle, driver, public transport, road network, mobility
  autonomous driving: autonomous driving, self-driving, autonomous vehicle, lane, driving scene, car following
  traffic forecasting: traffic flow, traffic forecast*, travel time, traffic signal
aerospace engineering: spacecraft, aircraft, satellite attitude, flight control, rocket, orbit
  spacecraft and satellites: spacecraft, satellite formation, orbital, attitude control, launch vehicle
  aircraft and air traffic: aircraft, air traffic, wing, flight test, helicopter
chemical engineering: distillation, reactor, process control, membrane separation, fluidized bed
  water treatment: desalination, water treatment, filtration, adsorption, sludge
  biofuels and biomass: biofuel, biomass, fermentation, anaerobic digestion, biodiesel
biomedical engineering: implant, biosensor, tissue engineering, biomaterial, medical device
  biomechanics: biomechanic*, muscle, human gait, ground reaction, musculoskeletal model, electromyogra*
nuclear engineering: nuclear reactor, radiation shielding, nuclear fuel, radioactive waste
mining and petroleum: oil reservoir, drilling, mining, coal, petroleum
`;
