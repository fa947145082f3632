// Every word of the interface in both languages, side by side so that none is forgotten. Sentences that need data are
// made in `describe.ts` from these.

import type { IndicatorUnit, Language, ProjectKind, Project, Region, Status } from "./atlas";
import type { Absence } from "./cells";
import type { Method } from "./classify";

export interface Words {
  readonly atlas: string;
  readonly tagline: string;
  readonly units: Readonly<Record<IndicatorUnit, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly statusMeaning: Readonly<Record<Status, string>>;
  readonly basis: Readonly<Record<string, string>>;
  readonly absence: Readonly<Record<Absence, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly projectKinds: Readonly<Record<ProjectKind, string>>;
  readonly projectStatus: Readonly<Record<Project["status"], string>>;
  readonly ui: Readonly<Record<UiKey, string>>;
}

type UiKey = keyof typeof VI_UI;

const VI_UI = {
  skip: "Đến bảng số liệu",
  languages: "Ngôn ngữ",
  otherLanguage: "English",
  choose: "Chọn chỉ tiêu và kỳ",
  indicator: "Chỉ tiêu",
  period: "Kỳ",
  method: "Cách chia lớp",
  classes: "Số lớp",
  usual: "mặc định",
  otherViews: "Chỉ tiêu và kỳ khác",
  legend: "Chú giải",
  noFigure: "Chưa có số liệu",
  estimateEdge: "Viền chấm: ước tính",
  turn: "Vạch đậm: mốc 0",
  noted: "Có chú thích",
  map: "Bản đồ",
  mapHelp: "Phím mũi tên: sang tỉnh bên cạnh. Enter: chọn. Esc: đóng. Cộng, trừ: phóng to, thu nhỏ. 0: toàn vùng. Shift và mũi tên: dịch bản đồ.",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  reset: "Toàn vùng",
  table: "Bảng số liệu",
  province: "Tỉnh, thành phố",
  value: "Số liệu",
  projectStatus: "Tình trạng",
  basis: "Tính chất, nguồn và số liệu khác đã công bố",
  source: "Nguồn",
  otherReports: "Số liệu khác đã công bố",
  details: "Chi tiết",
  pick: "Chọn một tỉnh trên bản đồ hoặc trong bảng để xem mọi chỉ tiêu, nguồn và các số liệu khác.",
  close: "Đóng",
  allIndicators: "Mọi chỉ tiêu",
  allPeriods: "Các kỳ của chỉ tiêu này",
  loading: "Đang tải nguồn…",
  sourcesFailed: "Chưa tải được nguồn; số liệu vẫn đầy đủ. Hãy tải lại trang khi có mạng để xem nguồn.",
  projects: "Dự án tại Hà Nội",
  projectsWord: "dự án",
  projectsHere: "dự án khác ở cùng một điểm",
  kind: "Loại",
  place: "Địa điểm",
  area: "Diện tích",
  investment: "Vốn",
  asOf: "theo tin ngày",
  noDate: "không rõ ngày",
  documents: "Các văn bản nêu",
  precisionCommune: "Điểm đặt ở giữa xã, phường, không phải vị trí chính xác.",
  precisionDistrict: "Điểm đặt ở giữa huyện, quận, không phải vị trí chính xác.",
  merger: "Từ ngày 1/7/2025, 28 tỉnh, thành phố này là 18 đơn vị; bản đồ vẽ địa giới trước ngày đó.",
  svgOnly: "Chưa mở được bản đồ chi tiết; bản vẽ này vẫn phóng to, chọn được và có đủ số liệu.",
  svgAgain: "Bản đồ chi tiết tạm dừng; bản vẽ này thay chỗ, số liệu và lựa chọn không đổi.",
  credit: "Địa giới: © OpenStreetMap contributors, ODbL 1.0, qua country-levels, đã giản lược và mã hóa lại. Sông: Natural Earth.",
  imprint: "Về trang này",
  corrections: "Đính chính",
  dataVersion: "Phiên bản số liệu",
  zoomMap: "Mở bản đồ chi tiết",
  notFound: "Không có trang này",
  toAtlas: "Về bản đồ",
};

const EN_UI: Record<UiKey, string> = {
  skip: "Skip to the table",
  languages: "Language",
  otherLanguage: "Tiếng Việt",
  choose: "Choose indicator and period",
  indicator: "Indicator",
  period: "Period",
  method: "Classes by",
  classes: "Number of classes",
  usual: "default",
  otherViews: "Other indicators and periods",
  legend: "Legend",
  noFigure: "No figure",
  estimateEdge: "Dotted edge: estimate",
  turn: "Heavy rule: zero",
  noted: "With a note",
  map: "Map",
  mapHelp: "Arrow keys: to the province beside. Enter: choose. Esc: close. Plus, minus: zoom. 0: the whole region. Shift and arrows: move the map.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Whole region",
  table: "Table",
  province: "Province or city",
  value: "Figure",
  projectStatus: "Status",
  basis: "Status, source and other published figures",
  source: "Source",
  otherReports: "Other published figures",
  details: "Details",
  pick: "Choose a province on the map or in the table to see every indicator, its sources and the other figures.",
  close: "Close",
  allIndicators: "Every indicator",
  allPeriods: "Periods of this indicator",
  loading: "Loading sources…",
  sourcesFailed: "The sources could not be loaded; the figures are complete. Reload the page when there is a network to see them.",
  projects: "Projects in Hanoi",
  projectsWord: "projects",
  projectsHere: "other projects at the same point",
  kind: "Kind",
  place: "Place",
  area: "Area",
  investment: "Investment",
  asOf: "as of",
  noDate: "date not known",
  documents: "What the documents say",
  precisionCommune: "The point stands in the middle of the commune, not at the exact site.",
  precisionDistrict: "The point stands in the middle of the district, not at the exact site.",
  merger: "Since 1 July 2025 these 28 provinces and cities are 18 units; the map shows the boundaries before that day.",
  svgOnly: "The detailed map could not be opened; this drawing still zooms, answers and holds every figure.",
  svgAgain: "The detailed map has paused; this drawing stands in, with the same figures and the same choice.",
  credit: "Boundaries: © OpenStreetMap contributors, ODbL 1.0, via country-levels, simplified and recoded. Rivers: Natural Earth.",
  imprint: "About this site",
  corrections: "Corrections",
  dataVersion: "Data version",
  zoomMap: "Open the detailed map",
  notFound: "There is no such page",
  toAtlas: "To the map",
};

const VI: Words = {
  atlas: "Atlas Công Thương",
  tagline: "Công nghiệp và thương mại 28 tỉnh, thành phố phía Bắc",
  units: { percent: "", "million USD": "triệu USD", "billion VND": "tỷ đồng", count: "", "thousand persons": "nghìn người" },
  status: { final: "chính thức", preliminary: "sơ bộ", reported: "theo công bố", estimate: "ước tính" },
  statusMeaning: {
    final: "số liệu cơ quan thống kê đã chốt",
    preliminary: "số liệu tạm thời của cơ quan thống kê",
    reported: "báo chí hoặc cơ quan công bố, không nói rõ mức độ",
    estimate: "nguồn ghi là “ước”, hoặc nói khi kỳ chưa kết thúc",
  },
  basis: {
    customs: "theo hải quan, nơi xuất khẩu",
    provincial: "theo báo cáo của tỉnh",
    "with-services": "gồm cả dịch vụ",
    "may-conference": "hội nghị ngày 17/5/2024",
  },
  absence: { "not-collected": "chưa thu thập được", "did-not-exist": "chưa thành lập", merged: "đã sáp nhập" },
  methods: { quantile: "số tỉnh bằng nhau", equal: "khoảng bằng nhau", natural: "ngắt tự nhiên" },
  regions: {
    "red-river-delta": "Đồng bằng sông Hồng",
    "northern-midlands-mountains": "Trung du và miền núi phía Bắc",
    "north-central": "Bắc Trung Bộ",
  },
  projectKinds: {
    "hi-tech-park": "khu công nghệ cao",
    "industrial-park": "khu công nghiệp",
    "industrial-cluster": "cụm công nghiệp",
    "wholesale-market": "chợ đầu mối",
    logistics: "logistics",
    power: "trạm điện",
    "support-centre": "trung tâm hỗ trợ",
  },
  projectStatus: { proposed: "được đề xuất", planned: "trong quy hoạch", "under-construction": "đang xây dựng", operating: "đang hoạt động" },
  ui: VI_UI,
};

const EN: Words = {
  atlas: "Atlas Công Thương",
  tagline: "Industry and trade of Vietnam’s 28 northern provinces",
  units: { percent: "", "million USD": "million USD", "billion VND": "billion VND", count: "", "thousand persons": "thousand people" },
  status: { final: "final", preliminary: "preliminary", reported: "as published", estimate: "estimate" },
  statusMeaning: {
    final: "settled by the statistics office",
    preliminary: "provisional, by the statistics office",
    reported: "published by a newspaper or an office that does not say how final it is",
    estimate: "worded as one, or said before the period was over",
  },
  basis: {
    customs: "customs, by place of export",
    provincial: "as the province reports it",
    "with-services": "with services",
    "may-conference": "conference of 17 May 2024",
  },
  absence: { "not-collected": "not collected here", "did-not-exist": "did not exist yet", merged: "merged by then" },
  methods: { quantile: "equal counts", equal: "equal intervals", natural: "natural breaks" },
  regions: {
    "red-river-delta": "Red River Delta",
    "northern-midlands-mountains": "Northern midlands and mountains",
    "north-central": "North Central",
  },
  projectKinds: {
    "hi-tech-park": "hi-tech park",
    "industrial-park": "industrial park",
    "industrial-cluster": "industrial cluster",
    "wholesale-market": "wholesale market",
    logistics: "logistics",
    power: "substation",
    "support-centre": "support centre",
  },
  projectStatus: { proposed: "proposed", planned: "planned", "under-construction": "under construction", operating: "operating" },
  ui: EN_UI,
};

/** The words of a language. */
export function words(language: Language): Words {
  return language === "vi" ? VI : EN;
}
