import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const byTwelve = { pack: 12, min: 12, multiple: 12 };

const gloveSizes = ["8 (M)", "9 (L)", "10 (XL)"] as const;

export const workwear: CategoryRow = {
  code: "workwear",
  name: words("Workwear & safety", "工作服与劳动防护", "工作服與安全防護"),
  products: [
    {
      code: "WS100",
      name: words("Assembly glove, nitrile-coated", "丁腈涂层装配手套", "丁腈塗層作業手套"),
      text: words(
        "Seamless 15-gauge knit with breathable nitrile palm: dry, sure grip on oily parts, works on touchscreens.",
        "15 针无缝针织，透气丁腈掌面，抓握油件不打滑，可触屏。",
        "15 針無縫針織，透氣丁腈掌面，抓握油件不打滑，可觸控螢幕。",
      ),
      look: { drawing: "glove", paint: "grey", sleeve: "black" },
      attributes: { material: "nitrile", standard: "EN 388" },
      unit: byTwelve,
      variants: across("size", gloveSizes, (size) => ({ eur: 2.9, grams: 46, suffix: size.split(" ")[0] })),
    },
    {
      code: "WS105",
      name: words("Cut-protection glove, level D", "防割手套 D 级", "防割手套 D 級"),
      text: words(
        "HPPE and glass yarn with a sandy nitrile palm; reinforced crook of the thumb. Washable at 40 °C.",
        "HPPE 加玻纤纱，磨砂丁腈掌面，虎口加强，可 40 °C 水洗。",
        "HPPE 加玻纖紗，磨砂丁腈掌面，虎口加強，可 40 °C 水洗。",
      ),
      look: { drawing: "glove", paint: "blue", sleeve: "black" },
      attributes: { material: "nitrile", standard: "EN 388" },
      unit: byTwelve,
      variants: across("size", gloveSizes, (size) => ({ eur: 7.4, grams: 62, suffix: size.split(" ")[0] })),
    },
    {
      code: "WS110",
      name: words("Welding gauntlet, split leather", "焊接长手套（二层皮）", "電焊長手套（榔皮）"),
      text: words(
        "Kevlar-sewn split leather, fully lined, 35 cm long. Keeps sparks out of the sleeve.",
        "凯夫拉缝线二层牛皮，全内衬，长 35 cm，火花不入袖。",
        "克維拉縫線二層牛皮，全內襯，長 35 cm，火花不入袖。",
      ),
      look: { drawing: "glove", paint: "wood", stretch: 1.3 },
      attributes: { material: "leather", standard: "EN 12477" },
      unit: { pack: 6, multiple: 6 },
      variants: across("size", ["10 (XL)"], () => ({ suffix: "10", eur: 11.9, grams: 310 })),
    },
    {
      code: "WS200",
      name: words("Safety helmet with ratchet", "安全帽（旋钮调节）", "安全帽（旋鈕調整）"),
      text: words(
        "Six-point textile harness, wheel ratchet for 53–63 cm and slots for ear and face protection.",
        "六点织带帽衬，旋钮调节 53–63 cm，带耳罩与面屏插槽。",
        "六點織帶內襯，旋鈕調整 53–63 cm，附耳罩與面罩插槽。",
      ),
      look: { drawing: "helmet", paint: "white" },
      attributes: { material: "polypropylene", standard: "EN 397" },
      unit: { pack: 10, multiple: 5 },
      variants: across("colour", ["white", "yellow", "blue", "red"], (colour) => ({
        eur: 14.5,
        grams: 360,
        look: { paint: colour },
      })),
    },
    {
      code: "WS210",
      name: words("Safety glasses, wrap-around", "全包围防护眼镜", "全罩式護目鏡"),
      text: words(
        "Scratch- and fog-coated on both sides, soft nose and arms that adjust in angle. Ultraviolet 400.",
        "双面防刮防雾涂层，软鼻托，镜腿角度可调，UV400。",
        "雙面防刮防霧塗層，軟鼻墊，鏡腳角度可調，UV400。",
      ),
      look: { drawing: "glasses", paint: "clear" },
      attributes: { material: "polycarbonate", standard: "EN 166" },
      unit: { pack: 10, multiple: 10 },
      variants: across("colour", ["clear", "grey", "yellow"], (colour) => ({
        eur: 5.6,
        grams: 28,
        look: { paint: colour },
      })),
    },
    {
      code: "WS220",
      name: words("Ear defenders, foldable", "折叠式隔音耳罩", "摺疊式隔音耳罩"),
      text: words(
        "Soft headband, low profile that fits under a hood. Folds to the size of a fist.",
        "柔软头带，薄型耳罩可戴于帽兜内，折叠后一拳大小。",
        "柔軟頭帶，薄型耳罩可戴於帽兜內，摺疊後一拳大小。",
      ),
      look: { drawing: "earDefenders", paint: "kestrel" },
      attributes: { standard: "EN 352-1" },
      unit: { pack: 10, multiple: 2 },
      variants: listed("noiseReduction", [
        [27, 12.9, 190],
        [32, 18.5, 240],
      ]),
    },
    {
      code: "WS225",
      name: words("Ear plugs, box of 200 pairs", "防噪耳塞 200 副装", "防噪耳塞 200 副裝"),
      text: words(
        "Slow-recovery foam in pairs, in a dispenser box for the wall.",
        "慢回弹泡棉，成对包装，壁挂式取用盒。",
        "慢回彈泡棉，成對包裝，壁掛式取用盒。",
      ),
      look: { drawing: "earPlugs", paint: "orange" },
      attributes: { noiseReduction: 37, pieces: 200, standard: "EN 352-2" },
      unit: { pack: 4 },
      variants: single(22.5, 420),
    },
    {
      code: "WS230",
      name: words("Fine dust mask, folding, box of 20", "折叠式防尘口罩 20 只装", "摺疊式防塵口罩 20 入"),
      text: words(
        "Three-panel shape that moves with the jaw. With exhalation valve, each one wrapped.",
        "三片式立体剪裁随面部活动，带呼气阀，独立包装。",
        "三片式立體剪裁隨臉部活動，附呼氣閥，單片包裝。",
      ),
      look: { drawing: "mask", paint: "white" },
      attributes: { pieces: 20, standard: "EN 149" },
      unit: { pack: 12 },
      variants: [
        { suffix: "FFP2", label: words("FFP2", "FFP2", "FFP2"), eur: 18.9, grams: 310 },
        { suffix: "FFP3", label: words("FFP3", "FFP3", "FFP3"), eur: 32.5, grams: 340 },
      ],
    },
    {
      code: "WS300",
      name: words("High-visibility vest, class 2", "反光背心 2 级", "反光背心 2 級"),
      text: words(
        "Two reflective bands around the body and one over each shoulder, zip front and a pocket for the phone.",
        "腰部双道反光带加双肩竖带，拉链门襟，手机袋。",
        "腰部雙道反光帶加雙肩直帶，拉鍊門襟，手機袋。",
      ),
      look: { drawing: "vest", paint: "yellow" },
      attributes: { material: "cottonBlend", standard: "EN ISO 20471" },
      unit: { pack: 25, multiple: 5 },
      variants: (["yellow", "orange"] as const).flatMap((colour) =>
        across("size", ["M", "L", "XL"], (size) => ({
          suffix: `${colour === "yellow" ? "Y" : "O"}${size}`,
          label: words(
            `${size}, ${colour}`,
            `${size} ${colour === "yellow" ? "荧光黄" : "荧光橙"}`,
            `${size} ${colour === "yellow" ? "螢光黃" : "螢光橘"}`,
          ),
          eur: 6.9,
          grams: 180,
          attributes: { colour },
          look: { paint: colour },
        })),
      ),
    },
    {
      code: "WS310",
      name: words("Work trousers with knee pockets", "护膝袋工作裤", "附護膝袋工作褲"),
      text: words(
        "Stretch in the crotch and knee, reinforced with 500D fabric where it wears, thigh pocket for rule and phone.",
        "裆部与膝部弹力拼接，易磨处 500D 加固，腿侧尺袋与手机袋。",
        "褲襠與膝部彈性拼接，易磨處 500D 加強，腿側尺袋與手機袋。",
      ),
      look: { drawing: "trousers", paint: "black" },
      attributes: { material: "cottonBlend", colour: "black" },
      variants: across("size", ["48", "50", "52", "54"], () => ({ eur: 54.9, grams: 720 })),
    },
    {
      code: "WS320",
      name: words("Softshell work jacket", "软壳工作夹克", "軟殼工作外套"),
      text: words(
        "Wind-tight, water-repellent three-layer fabric with reflective piping and a detachable hood.",
        "防风拒水三层面料，反光嵌条，可拆卸帽兜。",
        "防風撥水三層布料，反光滾邊，可拆式帽兜。",
      ),
      look: { drawing: "jacket", paint: "black", sleeve: "kestrel" },
      attributes: { material: "polyester", colour: "black" },
      variants: across("size", ["M", "L", "XL", "XXL"], () => ({ eur: 72, grams: 890 })),
    },
    {
      code: "WS330",
      name: words("Safety shoe S3, metal-free", "S3 无金属安全鞋", "S3 非金屬安全鞋"),
      text: words(
        "Composite cap, puncture-proof textile sole and water-repellent microfibre. 590 g a shoe in size 42.",
        "复合材料包头，防刺穿织物中底，拒水超纤鞋面，42 码单只 590 g。",
        "複合材質鞋頭，防穿刺織物中底，撥水超纖鞋面，42 號單腳 590 g。",
      ),
      look: { drawing: "shoe", paint: "black", sleeve: "kestrel" },
      attributes: { standard: "EN ISO 20345 S3" },
      variants: across("size", ["40", "41", "42", "43", "44", "45"], (_, at) => ({
        eur: 78.5,
        grams: 1_130 + at * 25,
      })),
    },
    {
      code: "WS340",
      name: words("Knee pads, gel", "凝胶护膝", "凝膠護膝"),
      text: words(
        "Gel core that spreads the load, a cap that does not mark floors, and straps that stay below the hollow of the knee.",
        "凝胶芯分散压力，护壳不划伤地面，束带避开腘窝。",
        "凝膠芯分散壓力，護殼不刮傷地面，束帶避開膝窩。",
      ),
      look: { drawing: "kneePads", paint: "black", sleeve: "kestrel" },
      attributes: { standard: "EN 14404" },
      unit: { pack: 6 },
      variants: single(26.9, 480),
    },
    {
      code: "WS400",
      name: words("First-aid case, wall bracket", "急救箱（附挂墙架）", "急救箱（附壁掛架）"),
      text: words(
        "Filled for workshops, with refill list and seal. Shelf life printed on the outside.",
        "按车间配置，附补充清单与封签，外侧标注有效期。",
        "依工場需求配置，附補充清單與封條，外側標示有效期限。",
      ),
      look: { drawing: "firstAid", paint: "green" },
      attributes: {},
      unit: { pack: 4 },
      variants: [
        {
          suffix: "157",
          label: words("DIN 13157", "DIN 13157", "DIN 13157"),
          eur: 34.9,
          grams: 1_900,
          attributes: { standard: "DIN 13157" },
        },
        {
          suffix: "169",
          label: words("DIN 13169, large", "DIN 13169 大号", "DIN 13169 大型"),
          eur: 62.5,
          grams: 3_600,
          attributes: { standard: "DIN 13169" },
        },
      ],
    },
  ],
};
