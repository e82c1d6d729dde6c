/** Cities and provinces: the article may have them without having what is called after them. */
const places = new Set(
  [
    '巴黎 伦敦 罗马 柏林 波恩 汉堡 慕尼黑 日内瓦 维也纳 里斯本 马德里 布鲁塞尔 海牙 阿姆斯特丹 马斯特里赫特 尼斯 都柏林 赫尔辛基 奥斯陆',
    '斯德哥尔摩 哥本哈根 华沙 布拉格 布达佩斯 雅典 莫斯科 明斯克 基辅 雅尔塔 波茨坦 凡尔赛 爱丁堡 苏黎世 洛桑 申根',
    '开罗 德黑兰 巴格达 耶路撒冷 多哈 迪拜 利雅得 伊斯坦布尔 安卡拉 新德里 孟买 曼谷 河内 雅加达 马尼拉 吉隆坡 万隆 内罗毕 马拉喀什',
    '东京 京都 大阪 名古屋 广岛 长崎 神户 横滨 福冈 札幌 仙台 奈良 箱根 首尔 汉城 釜山 仁川 大邱 大田 光州 平壤 板门店 济州',
    '华盛顿 纽约 波士顿 芝加哥 旧金山 洛杉矶 费城 休斯敦 夏威夷 渥太华 蒙特利尔 多伦多 温哥华 悉尼 堪培拉 墨尔本',
    '北京 上海 天津 重庆 广州 深圳 香港 澳门 台北 南京 武汉 西安 杭州 苏州 成都 长沙 南昌 合肥 郑州 济南 青岛 大连 沈阳 长春 哈尔滨 厦门 福州 昆明 贵阳 兰州',
    '浙江 山东 吉林 四川 湖南 河南 河北 安徽 福建 云南 辽宁 黑龙江 广东 广西 江苏 江西 山西 陕西 甘肃 贵州 海南',
  ].flatMap((line) => line.split(' ')),
)

/** Founders and names of universities and banks, which may stand for them alone: 哈佛, 汇丰. */
const houses = new Set(
  '牛津 剑桥 哈佛 耶鲁 斯坦福 普林斯顿 哥伦比亚 康奈尔 早稻田 庆应 一桥 筑波 高丽 延世 成均馆 梨花 汉阳 庆熙 复旦 清华 南开 汇丰 花旗 渣打 三菱 瑞穗 摩根 福特 洛克菲勒 卡内基 盖茨 索罗斯 兰德 布鲁金斯 阿登纳 艾伯特 笹川 三星 峨山'.split(
    ' ',
  ),
)

/** What an organisation or agreement is called after. */
export interface Namesake {
  readonly text: string
  readonly is: 'place' | 'namesake'
}

/** Characters that names of other languages are spelt with. */
const spelling =
  '阿埃艾奥巴贝比宾波布查茨达德邓迪蒂杜多厄尔法菲费佛弗福戈格古哈海赫霍吉加杰金卡凯科克库拉莱兰朗劳勒雷里利廖林鲁卢伦罗洛马迈曼梅蒙米莫姆穆纳奈内尼努诺帕佩皮普奇恰齐乔琼撒萨塞沙尚舍斯苏索塔泰坦特提汀图托瓦威韦维温沃乌伍夕西希夏谢辛休亚延耶伊约泽扎詹兹朱祖'
const spelt = new RegExp(`[${spelling}]{3,}$`)

/** The one that a text ends in: of 日本东京, before 大学, it is 东京; of 签署拉姆萨尔, the foreign name that it spells. */
export function namesakeAtEnd(text: string): Namesake | undefined {
  for (let length = Math.min(6, text.length); length > 1; length--) {
    const end = text.slice(-length)
    if (places.has(end)) return { text: end, is: 'place' }
    if (houses.has(end)) return { text: end, is: 'namesake' }
  }
  const [foreign] = spelt.exec(text) ?? []
  return foreign === undefined ? undefined : { text: foreign, is: 'namesake' }
}
