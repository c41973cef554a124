import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

export const storage: CategoryRow = {
  code: "storage",
  name: words("Storage & workbenches", "工具收纳与工作台", "工具收納與工作桌"),
  products: [
    {
      code: "ST100",
      name: words("Tool box with tray", "手提工具箱（带托盘）", "手提工具箱（附托盤）"),
      text: words(
        "Impact-resistant polypropylene with metal latches, a lift-out tray and two organisers in the lid.",
        "抗冲击聚丙烯箱体，金属扣，可取托盘，箱盖带两格零件盒。",
        "耐衝擊聚丙烯箱體，金屬扣，可取式托盤，箱蓋附兩格零件盒。",
      ),
      look: { drawing: "toolBox", paint: "kestrel" },
      attributes: { material: "polypropylene" },
      unit: { pack: 4 },
      variants: listed("length", [
        [410, 17.9, 1_450],
        [510, 24.5, 2_100],
        [610, 32.9, 2_950],
      ]),
    },
    {
      code: "ST105",
      name: words("Steel cantilever tool box, five trays", "五层折叠铁皮工具箱", "五層摺疊鐵製工具箱"),
      text: words(
        "Folds open in one movement and closes over a padlock eye. Powder-coated sheet steel, 530 mm.",
        "一拉即全展开，合拢可加挂锁；喷塑钢板，长 530 mm。",
        "一拉即全展開，合上可加掛鎖；粉體烤漆鋼板，長 530 mm。",
      ),
      look: { drawing: "cantileverBox", paint: "red" },
      attributes: { material: "sheetSteel", length: 530 },
      variants: single(54.9, 6_200),
    },
    {
      code: "ST110",
      name: words("Stackable case system", "可堆叠工具箱", "可堆疊系統工具箱"),
      text: words(
        "Cases that click on top of each other and onto the trolley. Splash-proof lid seal, IP54.",
        "箱体上下扣接，可与拉杆车组合，防溅密封盖，IP54。",
        "箱體上下扣接，可與拉桿車組合，防潑水密封蓋，IP54。",
      ),
      look: { drawing: "stackCase", paint: "black", sleeve: "kestrel" },
      attributes: { material: "polypropylene", protection: "IP54" },
      variants: [
        {
          suffix: "S",
          label: words("Small, 130 mm high", "小号 高 130 mm", "小型 高 130 mm"),
          eur: 39.9,
          grams: 1_900,
          look: { stretch: 0.7 },
        },
        { suffix: "M", label: words("Medium, 235 mm high", "中号 高 235 mm", "中型 高 235 mm"), eur: 52, grams: 2_700 },
        {
          suffix: "L",
          label: words("Large, with wheels", "大号 带轮", "大型 附輪"),
          eur: 94,
          grams: 5_400,
          look: { stretch: 1.25 },
        },
      ],
    },
    {
      code: "ST120",
      name: words("Small-parts organiser, removable bins", "零件分装盒（活动分格）", "零件分類盒（活動格）"),
      text: words(
        "Bins lift out one by one; ridges in the lid keep every part in its place, even upside down.",
        "分格盒可逐个取出，盒盖筋条封隔，倒置也不串料。",
        "分格盒可逐一取出，盒蓋肋條封隔，倒置也不混料。",
      ),
      look: { drawing: "organiser", paint: "kestrel" },
      attributes: { material: "polycarbonate" },
      unit: { pack: 4 },
      variants: listed("pieces", [
        [10, 18.9, 1_150],
        [20, 26.5, 1_900],
      ]),
    },
    {
      code: "ST130",
      name: words("Open tool bag, rigid base", "硬底开口工具包", "硬底開口工具袋"),
      text: words(
        "Moulded waterproof base, 24 pockets and a steel handle that folds flat.",
        "模压防水硬底，24 个插袋，钢管提手可放平。",
        "模壓防水硬底，24 個插袋，鋼管提把可放平。",
      ),
      look: { drawing: "toolBag", paint: "black", sleeve: "kestrel" },
      attributes: { material: "polyester" },
      variants: across("length", [400, 500], (mm) => ({ eur: 9 + mm * 0.095, grams: mm * 4.4 })),
    },
    {
      code: "ST135",
      name: words("Tool backpack, 35 l", "工具双肩包 35 升", "工具後背包 35 公升"),
      text: words(
        "Stands by itself, opens flat and carries a laptop beside the tools. Padded back with airflow.",
        "可自立，主仓平开，工具与笔记本电脑分仓放置，透气护背。",
        "可自立，主袋平開，工具與筆電分層收納，透氣護背。",
      ),
      look: { drawing: "backpack", paint: "black", sleeve: "kestrel" },
      attributes: { material: "polyester" },
      backorder: false,
      variants: single(79, 2_100),
    },
    {
      code: "ST200",
      name: words("Tool trolley, empty", "工具车（空车）", "工具車（空車）"),
      text: words(
        "Ball-bearing drawers with full extension that lock when one is open, 35 kg each, and two braked castors.",
        "滚珠滑轨全拉出抽屉，单抽互锁，每抽承重 35 kg，两只带刹脚轮。",
        "滾珠滑軌全拉式抽屜，單抽互鎖，每抽承重 35 kg，兩只附煞車腳輪。",
      ),
      look: { drawing: "trolley", paint: "kestrel" },
      attributes: { material: "sheetSteel", load: 400 },
      variants: [
        ...across("drawers", [5, 7], (drawers) => ({
          suffix: `${drawers}`,
          label: words(`${drawers} drawers`, `${drawers} 抽`, `${drawers} 抽`),
          eur: 130 + drawers * 34,
          grams: 28_000 + drawers * 3_400,
        })),
        ...across("drawers", [7], () => ({
          suffix: "7K",
          label: words("7 drawers, black", "7 抽 黑色", "7 抽 黑色"),
          eur: 368,
          grams: 51_800,
          look: { paint: "black" as const },
        })),
      ],
    },
    {
      code: "ST205",
      name: words("Foam tool module for trolley", "工具车泡棉工具托", "工具車泡棉工具盤"),
      text: words(
        "A third of a drawer, filled and cut to the tool in two-colour foam. Solvent-resistant.",
        "三分之一抽屉规格，双色泡棉定位，含工具，耐溶剂。",
        "三分之一抽屜規格，雙色泡棉定位，含工具，耐溶劑。",
      ),
      look: { drawing: "socketSet", paint: "black" },
      variants: [
        {
          suffix: "PL",
          label: words("Pliers, 4 pieces", "钳子 4 件", "鉗子 4 件"),
          eur: 79,
          grams: 1_350,
          attributes: { pieces: 4 },
        },
        {
          suffix: "SD",
          label: words("Screwdrivers, 8 pieces", "螺丝刀 8 件", "螺絲起子 8 件"),
          eur: 62,
          grams: 980,
          attributes: { pieces: 8 },
        },
        {
          suffix: "WR",
          label: words("Spanners, 12 pieces", "两用扳手 12 件", "梅開扳手 12 件"),
          eur: 86,
          grams: 1_900,
          attributes: { pieces: 12 },
        },
      ],
    },
    {
      code: "ST210",
      name: words("Workbench, beech top 40 mm", "工作台（40 mm 榉木台面）", "工作桌（40 mm 櫸木桌板）"),
      text: words(
        "Welded frame, levelling feet and a solid beech top sealed with oil. Delivered flat-packed.",
        "焊接钢架，调平脚，油封实木榉木台面，平板包装发货。",
        "焊接鋼架，調整腳，油封實木櫸木桌板，平整包裝出貨。",
      ),
      look: { drawing: "workbench", paint: "blue", sleeve: "wood" },
      attributes: { material: "wood", load: 800 },
      variants: listed("length", [
        [1200, 389, 62_000],
        [1500, 449, 74_000],
        [2000, 539, 93_000],
      ]),
    },
    {
      code: "ST215",
      name: words("Drawer unit for workbench", "工作台抽屉柜", "工作桌抽屜櫃"),
      text: words(
        "Hangs under the left or the right of the bench; one lock closes all drawers.",
        "可挂装于台面左侧或右侧，一锁全锁。",
        "可吊掛於桌面左側或右側，一鎖全鎖。",
      ),
      look: { drawing: "drawerUnit", paint: "blue" },
      attributes: { material: "sheetSteel" },
      variants: across("drawers", [1, 4], (drawers) => ({
        suffix: `${drawers}`,
        label: drawers === 1 ? words("1 drawer", "1 抽", "1 抽") : words("4 drawers", "4 抽", "4 抽"),
        eur: 62 + drawers * 47,
        grams: 7_500 + drawers * 5_200,
      })),
    },
    {
      code: "ST220",
      name: words("Boltless shelving, five levels", "免螺栓货架（五层）", "免螺絲角鋼層架（五層）"),
      text: words(
        "Slots together with a rubber mallet in ten minutes. Galvanised, 1,800 × 900 × 400 mm.",
        "橡胶锤敲装，十分钟完成；镀锌，1800 × 900 × 400 mm。",
        "橡膠鎚敲裝，十分鐘完成；鍍鋅，1,800 × 900 × 400 mm。",
      ),
      look: { drawing: "shelf", paint: "silver" },
      attributes: { material: "zincPlatedSteel" },
      variants: listed("load", [
        [175, 69, 17_500],
        [265, 94, 22_800],
      ]),
    },
    {
      code: "ST230",
      name: words("Perforated tool panel 1,000 × 500 mm", "洞洞板 1000 × 500 mm", "洞洞板 1,000 × 500 mm"),
      text: words(
        "10 × 10 mm square perforation at 38 mm pitch, fits hooks of all common makes.",
        "10 × 10 mm 方孔，孔距 38 mm，通用各品牌挂钩。",
        "10 × 10 mm 方孔，孔距 38 mm，通用各品牌掛鉤。",
      ),
      look: { drawing: "pegboard", paint: "grey" },
      attributes: { material: "sheetSteel", length: 1_000 },
      unit: { multiple: 2 },
      variants: across("colour", ["grey", "black"], (colour) => ({ eur: 32.9, grams: 5_100, look: { paint: colour } })),
    },
    {
      code: "ST235",
      name: words("Hook assortment for tool panel, 24 pieces", "洞洞板挂钩套装 24 件", "洞洞板掛鉤組 24 件"),
      text: words(
        "Single and double hooks, spring clips and plier holders, zinc-plated, locked by a clip.",
        "单钩、双钩、弹簧夹与钳子架，镀锌，带防脱扣。",
        "單鉤、雙鉤、彈簧夾與鉗子架，鍍鋅，附防脫扣。",
      ),
      look: { drawing: "hooks" },
      attributes: { material: "zincPlatedSteel", pieces: 24 },
      unit: { pack: 5 },
      variants: single(28.5, 1_020),
    },
  ],
};
