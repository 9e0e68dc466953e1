import type { Seen } from './seen.ts'

export const WHOLE_BEFORE =
  /(?:全[省市州盟区县旗]|我[省市州区县]|(?:全|本|我)[校院厂]|集团|公司|辖区|所有|现有|驻[省市州区县镇地]|[省市州区县]内)(?:内|的)?(?:[\d.一二三四五六七八九十百千万余多]+[所家个名支处][^,;。、]{1,10}(?:、|和|及|以及))*$/
const AUDIENCE_AFTER =
  /^(?:及|或)?(?:以[上下内]|左右)的?(?:企业|单位|学校|村|社区|居民|老年人|老人|儿童|青少年|学生|党员|机构|人群|工作|园区|场馆|人员|(?:大型|重大|群体性|群众性)?(?:活动|集会)(?=[须应要需,。]))/
const HOLDERS_AFTER =
  /^(?:成员单位|部门|单位|委办局|责任单位)(?:联合|共同|按|分工|参与|组成|为成员|资源|力量|协同|联动|各司其职|齐抓共管|密切|参加)/
/** 常住人口超过3万人的镇街: which of them it is about. */
const AUDIENCE_OF =
  /^的(?:行政村|村|社区|镇街|乡镇|街道|镇|乡|县|区|企业|单位|学校|中小学|机构|景区|园区|小区|场馆|商圈|医院|高校)/

/** 500人以上的企业, 12个部门联合: whom the clause is about. 10场以上科普讲座 counts. */
export function isAudience({ word, after, comparison }: Seen): boolean {
  if (/^(?:次|场|场次|人次|期|届|项|条|篇)$/.test(word)) return false
  if (comparison !== undefined && AUDIENCE_OF.test(after)) return true
  return AUDIENCE_AFTER.test(after) || HOLDERS_AFTER.test(after)
}

/** 明确1名联络员, 确定一名分管领导: whom to call. */
export function isContact({ word, part, after }: Seen): boolean {
  if (!/^[名位人]$/.test(word)) return false
  return (
    /(?:明确|确定|指定|落实|指派)[^,;]{0,6}$/.test(part) &&
    /^[^,。;、]{0,8}(?:联络员|联系人|负责人|责任人|负责同志|分管领导|领导|经办人|填报人|专人)/.test(after)
  )
}
