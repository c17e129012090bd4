/**
 * 2,048 short, plain English words, written for this product, for passphrases that can be read out, typed and kept in
 * mind. Each is worth 11 bits.
 */
export const words: readonly string[] = `
  able about above accent accept access accord acorn acre across act action active actor actual add adjust
  admire admit adopt advance advice aerial affair afford afloat after again age agenda agile agree ahead aim
  album alert alike alive alley allow almond almost alone along alpine also alter always amaze amber amble
  amount ample amuse anchor ancient angle animal annual answer antler anvil anyone anyway apart apple apply
  april apron arable arch arctic area arena argue arise arm aroma around arrange arrive art artist ascend
  ash aside ask aspect aspen asset assist assume aster athlete atlas atom attach attend attic audio august
  author autumn avenue average avoid awake award aware away awning axle azure back badge badger bag bagel
  bake baker balance balcony ballad balm bamboo banana banjo bank banner barber bargain barge bark barley
  barn baron barrel basic basil basin basket bat batch bath baton bead beagle beak beam beard beauty because
  become bed bee beef beetle before begin behave behind belfry belong below belt bench bend benefit beside
  best better between beyond bib big bike bill bin bind birch bird biscuit bison blend bless blink block
  bloom blossom blouse bluff blush boat bobbin boil bold bonfire bonnet bonus book boot border borrow both
  bottle bottom bounce bowl box brace braid bramble branch brass brave breath breeze brick bridge brief
  bright bring brisk broad bronze brook broom brown browse brush bubble bucket buckle bud budget buffalo
  buffet bugle build bulb bulk bull bump bun bundle burrow bus bush busy butter button buzz cabbage cabin
  cabinet cable cactus cafe cake calf call calm camel camp canal canary candle candy canoe canopy canyon cap
  cape capital caramel caravan card care cargo carol carpet carrot carry cart carve case cash castle casual
  cat catch caterer cattle cause cave cedar celery cello cement centre certain chain chair chalet chalk
  chance change chapter charge charity charm chart cheek cheer cheese chef cherry chess chief chime chimney
  chin china chip chive choice choose chorus chunk cinema circle circus citizen city civil clam clap class
  classic clay clean clear clerk clever cliff cloak clock close cloth cloud clover clown club clue clump
  cluster coach coast cobalt cobble cobweb cocoa code coffee coin cold collar collect collie colour column
  comb comedy comet comfort comic common compass cone conker connect content contest cook cool copper copy
  coral cork corn corner correct cosmic cost cotton couch count counter county couple courage cousin cover
  cowslip cradle craft crane crater crayon create credit cress crest crew crisp crocus crop cross crow crowd
  crown crumb crunch crust crystal cube cuff cup curd cure curl curry curtain curve cushion custom cycle
  cypress dad dahlia daily dairy daisy dale damp damson dance dapper dare dash data dawn day deal debate
  decade deck deep degree delay delight delta demand dense depend depth deputy design desk detail develop
  device diagram dial diary diet differ dig digit dinghy dingle dinner diploma direct dish disk dive divide
  dock dog domain dome domino donate donkey double dove down dozen dragon drama dream dress drift drive
  drizzle drop drum dry duck duet dune dusk dust dusty duty duvet dwell dynamo each eager eagle ear early
  earth ease easel east easy eat echo eclipse edge edit editor educate eel effect effort egg eight elder
  elect elegant elf elk elm else embark ember emblem embrace emerald emerge employ empty emu enable enamel
  end energy engine enhance enjoy enough enrich enrol ensure entire entry equal equip era erase errand essay
  estate even evening event ever every exact examine excel except excite exist exit exotic expand expect
  expert explain export express extend extra eyebrow fable fabric face fact factor fade fairy falcon fame
  famous fan fancy far farm farmer fashion fast fathom favour fawn feast feature feed feel fellow felt fence
  fennel fern ferret ferry fetch few fiddle field fig figure file fill film filter final finch fine finish
  firm first fish fit five fix flag flake flannel flash flask flavour flax fleece fleet flight flint float
  flock floor flora flow fluent fluid flute fly foal foam focus fog fold folk fond food foot forage force
  forest forget fork form formal format fortune forum fossil found fox frame free freeze freight fresh
  friday fridge frog front frost frozen fruit fudge fuel full fun fund funnel funny furnish furrow future
  gable gadget gain galaxy gale gallery gallon gallop game gap garage garden garlic garment garnet gas
  gather gauge gaze gear gecko gem general genius gentle genuine germ get giant giggle ginger giraffe give
  glad glance glass glaze gleam glen glide glimpse glitter globe gloss glove glow glue goal goat gold golf
  good goose gorge gorse gown grace grade gradual grain grand granite grant grape graph grass gravel gravy
  green greet grey grid griddle grill grocer grotto ground group grouse grove grow growth guess guide guild
  guitar gulf gull gutter gym habit haddock half halo halt hammer hamper hamster hand handle handy happen
  happy hard harmony harness harp hat hatch have haven hawk hazel head health heap heart heat heather heavy
  hedge height helmet help hen herald herb hero heron hexagon hike hill hinge hint hippo history hive hobby
  hockey hold holiday hollow holly honest honey hood hoof hope host hotel hover hub huddle hug huge hum
  human hundred hurdle hurry ice iceberg icicle icing icon idea ideal igloo image imagine impact import
  improve inch income indeed index indigo indoor inform ink inlet inn inner input inquire insect inside
  inspire install intend into invent invest invite involve iris iron island issue item ivory ivy jacket
  jaguar jar jasmine javelin jay jazz jeans jelly jersey jester jet jewel jigsaw job jockey jog join joiner
  joke jolly journey joy jug juggle juice july jumble jumbo jump jumper june jungle junior just karate kayak
  keel keen keep kennel kestrel kettle kiln kilo kilt kimono kind king kiosk kipper kitchen kite kitten kiwi
  koala label ladder ladle lagoon lake lamb lamp lance land lantern lapel large lark laser last latch late
  lather laugh laurel lava lawn layer lazy league lean leap learn leather leave left legend leisure lemon
  lend length lens lentil leopard level lever library lichen lid life lift light lilac lily lime limit line
  linen link lion liquid list listen little live lively load loaf lobster local lock locket lodge loft logic
  long loop loose lorry lotion loud lounge low loyal lucky lullaby lumber lunar lunch lupin lyric machine
  magic magnet magpie major make mallet manage mango mansion mantle manual many map maple marble march
  margin marina mark market marmot marrow marsh marvel mascot mash mast mat match matter may maybe meadow
  meal measure medium medley mellow melody melon melt member memory mend mention menu merit mermaid merry
  meteor method metre middle mild mile milk mill mimic mineral minibus minnow mint minute mirror mitten mix
  mobile model modern modest module mole moment monday monitor monkey month moon mosaic moss most moth
  motion motor mould mount mouse move movie much mud muffin mug mum museum music must mutual myself myth
  name napkin narrow nation nature navy neat neck needle nephew neptune nest net nettle never news newt next
  nibble nice nickel niece nimble nine nod noise noodle noon normal north note nothing nougat novel now
  nozzle number nursery nutmeg nylon oak oasis oat obey object oblong oboe obtain obvious ocean october
  octopus offer office often oil okay old olive onion online only onward opal open opera opinion option
  orange orbit orchard orchid orient origin osprey ostrich other otter ounce outdoor outer output outside
  oval oven over owl own owner oxygen oyster ozone pace pack packet pad paddle paddock page paint palace
  palm pancake panda panel pantry paper paprika parade parcel park parrot parsley part partner party pass
  pasta pastel pastry pasture patch path patio peach peacock peanut pearl peat pebble pen pencil penguin
  penny people pepper perch perfect perfume period permit person petal petrol pewter phrase piano pick
  pickle picnic picture pigeon piglet pilgrim pillar pillow pilot pinch pine pink pint pioneer pipe pitch
  pivot pixel pizza plan planet plank plant plate plateau play player please plenty plot plough pluck plug
  plus pocket poem poet point polar polish polite pollen pond pony pool popcorn poplar poppy popular porch
  port post poster potato potter pottery pound powder power prawn precise prefer prepare present pretty
  price print prism private process produce project prompt proper proud provide prune puddle puffin pull
  pulley pulp pulse puma pumpkin pupil puppet puppy pure purple purpose purse push puzzle pyramid quail
  quaint quarry quart quarter queen quench quiche quick quiet quill quilt quince quite quiver quiz quota
  quote rabbit race racket radar radiant radio radish raffle raft rail rainbow raisin rally ramble ramp
  ranch random range rapid rare rather ratio rattle ray reach react ready reason recall recent recipe record
  recruit reduce reef refer refill refresh regal region regular relate relax relay rely remain remark remind
  remote remove renew rent repair repeat reply reserve resin resort result reunion reveal reward rhino
  rhubarb rhythm ribbon rice riddle ride ridge ripe ripple rise risk river roast robe robin robot rock
  rocket roof room roster rotate round rover royal rubber ruby rudder rug rugby rule ruler rumble run runner
  rural rush saddle safari safe saga sage sailor salad salmon salt salute same sample sand sandal sardine
  satin saturn saucer save savoury say scale scallop scarf science scone scoop scope score scout screen
  script scroll scrub seagull seal season seat second seed select self send senior sense sequel series
  sesame session set settle seven several shade shandy shape share shawl shed sheep sheet shelf shell
  shelter shield shift shimmer shine shingle ship shirt shoal shoe shop short shout shovel show shower
  shrimp shrub shutter shy sienna sift sign signal silent silk silly silver similar simmer simple since sing
  single six size skate sketch ski skill skip skirt sky sledge sleep sleeve slice slide slim slipper slope
  small smart smile smooth snack snow soap social sock soda sofa soft soil solar solid solo solve sonata
  song soon sorbet sound soup south soya space spaniel spare spark sparrow speak speech speed spell spend
  sphere spice spin spinach spiral spirit splash sponge spoon sport spot spray spread spring sprout spruce
  square squash squeak squid stable stack stadium staff stage stamp stand staple star starch start state
  statue stay steady steam steep steeple stem step stereo stew still stilt stir stitch stock stone stool
  stop store stork stove strand straw stream string stripe strong student studio study sturdy subtle suburb
  subway success such sudden sugar suggest suit summary summer summit sunday sunny sunrise sunset super
  supper supply support surface surfer survey suspend swan swap swarm sway sweater sweep swift swim swing
  switch syrup system table tablet tactic tadpole tailor take talcum talent talk tall tame tandem tango tank
  tape target tarmac tartan task taste taxi teach teapot teddy tell temper ten tenant tender tennis tenor
  tent term test textile thank thatch theme theory thermal thick thimble thin thing think third thirty
  thought thread three thrift thrush tiara ticket tidy tiger tight tile tiller timber timid tin tinsel tiny
  tip title toad toast toddler toffee token tomato tone tonic tool topaz topic topple total toucan tough
  tour toward towel tower town toy trade traffic train transit travel tray treat tree trellis trend trifle
  trim trio trip triple trophy tropic trot trout trowel truck true truffle trumpet trunk trust truth try
  tuba tulip tumble tuna tundra tune tunic tunnel turbine turkey turnip turret turtle tutor tweed twelve
  twenty twice twin twine twirl twist type umpire uncle under unfold unicorn union unique unit unite unity
  unless unlock until unusual unwind update upgrade uphill upland upon upper upward urban urchin urgent
  useful usher usual utensil utmost vacant valley value valve van vapour varied varnish vase vast vault
  vehicle veil velvet venue veranda verb verse vessel vest viaduct video view village vine vinegar viola
  violet violin visible vision vital vivid voice volley volume voucher vowel voyage wafer waffle wage wagon
  walk wall wallet walnut walrus waltz wand wander warbler warm warp wash water weave web wedge welcome well
  west wharf wheat when whisk whisper whistle wicker wide width will willow win wind wing winner winter wire
  wisdom wise wish wombat wonder wool word worth wreath wren wrist yacht yard yarn year yeast yellow yes yet
  yodel young yoyo zebra zero zest zigzag zinc zip zodiac zone zoo zoom
`
  .trim()
  .split(/\s+/)
